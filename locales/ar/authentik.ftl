read-list = { $result ->
    [refused] رفض authentik قراءة القائمة
   *[failed] تعذرت قراءة القائمة
}
ask-whose-token = { $result ->
    [refused] رفض authentik الإفصاح عن صاحب الرمز
   *[failed] تعذر سؤال authentik عن صاحب الرمز
}
read-connection-tokens = { $result ->
    [refused] رفض authentik قراءة رموز الاتصال
   *[failed] تعذرت قراءة رموز الاتصال
}
count-connection-tokens = { $result ->
    [refused] رفض authentik عدّ رموز الاتصال
   *[failed] تعذر عدّ رموز الاتصال
}
read-connection-token = { $result ->
    [refused] رفض authentik قراءة رمز الاتصال
   *[failed] تعذرت قراءة رمز الاتصال
}
save-connection-token = { $result ->
    [refused] رفض authentik حفظ رمز الاتصال
   *[failed] تعذر حفظ رمز الاتصال
}
delete-connection-token = { $result ->
    [refused] رفض authentik حذف رمز الاتصال الخاص بـ { $whose }
   *[failed] تعذر حذف رمز الاتصال الخاص بـ { $whose }
}
read-providers = { $result ->
    [refused] رفض authentik قراءة الموفّرين
   *[failed] تعذرت قراءة الموفّرين
}
read-provider = { $result ->
    [refused] رفض authentik قراءة الموفّر
   *[failed] تعذرت قراءة الموفّر
}
create-provider = { $result ->
    [refused] رفض authentik إنشاء الموفّر
   *[failed] تعذر إنشاء الموفّر
}
save-provider = { $result ->
    [refused] رفض authentik حفظ الموفّر
   *[failed] تعذر حفظ الموفّر
}
delete-provider = { $result ->
    [refused] رفض authentik حذف الموفّر «{ $name }»
   *[failed] تعذر حذف الموفّر «{ $name }»
}
read-provider-permissions = { $result ->
    [refused] رفض authentik قراءة الصلاحيات على الموفّر
   *[failed] تعذرت قراءة الصلاحيات على الموفّر
}
read-endpoints = { $result ->
    [refused] رفض authentik قراءة نقاط النهاية
   *[failed] تعذرت قراءة نقاط النهاية
}
count-endpoints = { $result ->
    [refused] رفض authentik عدّ نقاط النهاية
   *[failed] تعذر عدّ نقاط النهاية
}
read-endpoint = { $result ->
    [refused] رفض authentik قراءة نقطة النهاية
   *[failed] تعذرت قراءة نقطة النهاية
}
create-endpoint = { $result ->
    [refused] رفض authentik إنشاء نقطة النهاية
   *[failed] تعذر إنشاء نقطة النهاية
}
save-endpoint = { $result ->
    [refused] رفض authentik حفظ نقطة النهاية
   *[failed] تعذر حفظ نقطة النهاية
}
delete-endpoint = { $result ->
    [refused] رفض authentik حذف نقطة النهاية «{ $name }»
   *[failed] تعذر حذف نقطة النهاية «{ $name }»
}
read-property-mappings = { $result ->
    [refused] رفض authentik قراءة تعيينات الخصائص
   *[failed] تعذرت قراءة تعيينات الخصائص
}
read-property-mapping = { $result ->
    [refused] رفض authentik قراءة تعيين الخصائص
   *[failed] تعذرت قراءة تعيين الخصائص
}
create-property-mapping = { $result ->
    [refused] رفض authentik إنشاء تعيين الخصائص
   *[failed] تعذر إنشاء تعيين الخصائص
}
save-property-mapping = { $result ->
    [refused] رفض authentik حفظ تعيين الخصائص
   *[failed] تعذر حفظ تعيين الخصائص
}
delete-property-mapping = { $result ->
    [refused] رفض authentik حذف تعيين الخصائص «{ $name }»
   *[failed] تعذر حذف تعيين الخصائص «{ $name }»
}
test-property-mapping = { $result ->
    [refused] رفض authentik اختبار تعيين الخصائص
   *[failed] تعذر اختبار تعيين الخصائص
}
read-bindings = { $result ->
    [refused] رفض authentik قراءة عمليات الربط
   *[failed] تعذرت قراءة عمليات الربط
}
read-binding = { $result ->
    [refused] رفض authentik قراءة الربط
   *[failed] تعذرت قراءة الربط
}
create-binding = { $result ->
    [refused] رفض authentik إنشاء الربط
   *[failed] تعذر إنشاء الربط
}
save-binding = { $result ->
    [refused] رفض authentik حفظ الربط
   *[failed] تعذر حفظ الربط
}
delete-binding = { $result ->
    [refused] رفض authentik حذف ربط { $kind ->
        [policy] السياسة «{ $name }»
        [group] المجموعة «{ $name }»
        [user] المستخدم «{ $name }»
       *[unknown] الطرف غير المعروف «{ $name }»
    }
   *[failed] تعذر حذف ربط { $kind ->
        [policy] السياسة «{ $name }»
        [group] المجموعة «{ $name }»
        [user] المستخدم «{ $name }»
       *[unknown] الطرف غير المعروف «{ $name }»
    }
}
read-applications = { $result ->
    [refused] رفض authentik قراءة التطبيقات
   *[failed] تعذرت قراءة التطبيقات
}
read-application = { $result ->
    [refused] رفض authentik قراءة التطبيق
   *[failed] تعذرت قراءة التطبيق
}
create-application = { $result ->
    [refused] رفض authentik إنشاء التطبيق
   *[failed] تعذر إنشاء التطبيق
}
save-application = { $result ->
    [refused] رفض authentik حفظ التطبيق
   *[failed] تعذر حفظ التطبيق
}
save-application-named = { $result ->
    [refused] رفض authentik حفظ التطبيق «{ $name }»
   *[failed] تعذر حفظ التطبيق «{ $name }»
}
assign-application = { $result ->
    [refused] رفض authentik إسناد التطبيق «{ $name }»
   *[failed] تعذر إسناد التطبيق «{ $name }»
}
delete-application = { $result ->
    [refused] رفض authentik حذف التطبيق «{ $name }»
   *[failed] تعذر حذف التطبيق «{ $name }»
}
check-application-access = { $result ->
    [refused] رفض authentik فحص ما إذا كان المستخدم يستطيع استخدام التطبيق
   *[failed] تعذر فحص ما إذا كان المستخدم يستطيع استخدام التطبيق
}
read-outposts = { $result ->
    [refused] رفض authentik قراءة النقاط الخارجية
   *[failed] تعذرت قراءة النقاط الخارجية
}
read-outpost = { $result ->
    [refused] رفض authentik قراءة النقطة الخارجية
   *[failed] تعذرت قراءة النقطة الخارجية
}
read-outpost-health = { $result ->
    [refused] رفض authentik قراءة سلامة النقطة الخارجية
   *[failed] تعذرت قراءة سلامة النقطة الخارجية
}
read-outpost-defaults = { $result ->
    [refused] رفض authentik قراءة الإعدادات الافتراضية للنقاط الخارجية
   *[failed] تعذرت قراءة الإعدادات الافتراضية للنقاط الخارجية
}
create-outpost = { $result ->
    [refused] رفض authentik إنشاء النقطة الخارجية
   *[failed] تعذر إنشاء النقطة الخارجية
}
save-outpost = { $result ->
    [refused] رفض authentik حفظ النقطة الخارجية
   *[failed] تعذر حفظ النقطة الخارجية
}
save-outpost-named = { $result ->
    [refused] رفض authentik حفظ النقطة الخارجية «{ $name }»
   *[failed] تعذر حفظ النقطة الخارجية «{ $name }»
}
add-to-outpost = { $result ->
    [refused] رفض authentik إضافة الموفّر إلى النقطة الخارجية «{ $name }»
   *[failed] تعذرت إضافة الموفّر إلى النقطة الخارجية «{ $name }»
}
delete-outpost = { $result ->
    [refused] رفض authentik حذف النقطة الخارجية «{ $name }»
   *[failed] تعذر حذف النقطة الخارجية «{ $name }»
}
delete-created = { $result ->
    [refused] رفض authentik حذف { $kind ->
        [provider] الموفّر
        [endpoint] نقطة النهاية
        [property-mapping] تعيين الخصائص
        [binding] الربط
        [application] التطبيق
        [outpost] النقطة الخارجية
       *[connection-token] رمز الاتصال
    }
   *[failed] تعذر حذف { $kind ->
        [provider] الموفّر
        [endpoint] نقطة النهاية
        [property-mapping] تعيين الخصائص
        [binding] الربط
        [application] التطبيق
        [outpost] النقطة الخارجية
       *[connection-token] رمز الاتصال
    }
}
read-uses = { $result ->
    [refused] رفض authentik قراءة استخدامات { $kind ->
        [provider] الموفّر
        [endpoint] نقطة النهاية
        [property-mapping] تعيين الخصائص
        [binding] الربط
        [application] التطبيق
        [outpost] النقطة الخارجية
       *[connection-token] رمز الاتصال
    }
   *[failed] تعذرت قراءة استخدامات { $kind ->
        [provider] الموفّر
        [endpoint] نقطة النهاية
        [property-mapping] تعيين الخصائص
        [binding] الربط
        [application] التطبيق
        [outpost] النقطة الخارجية
       *[connection-token] رمز الاتصال
    }
}
read-users = { $result ->
    [refused] رفض authentik قراءة المستخدمين
   *[failed] تعذرت قراءة المستخدمين
}
search-users = { $result ->
    [refused] رفض authentik البحث في المستخدمين
   *[failed] تعذر البحث في المستخدمين
}
read-user = { $result ->
    [refused] رفض authentik قراءة المستخدم
   *[failed] تعذرت قراءة المستخدم
}
read-user-groups = { $result ->
    [refused] رفض authentik قراءة مجموعات المستخدم
   *[failed] تعذرت قراءة مجموعات المستخدم
}
read-user-sessions = { $result ->
    [refused] رفض authentik قراءة جلسات المستخدم
   *[failed] تعذرت قراءة جلسات المستخدم
}
end-session = { $result ->
    [refused] رفض authentik إنهاء جلسة { $user }
   *[failed] تعذر إنهاء جلسة { $user }
}
end-session-from = { $result ->
    [refused] رفض authentik إنهاء جلسة { $user } من { $address }
   *[failed] تعذر إنهاء جلسة { $user } من { $address }
}
read-own-permissions = { $result ->
    [refused] رفض authentik قراءة صلاحيات أدوار حسابك
   *[failed] تعذرت قراءة صلاحيات أدوار حسابك
}
check-listing = { $result ->
    [refused] رفض authentik فحص ما إذا كان حسابك يستطيع سرد { $model }
   *[failed] تعذر فحص ما إذا كان حسابك يستطيع سرد { $model }
}
read-groups = { $result ->
    [refused] رفض authentik قراءة المجموعات
   *[failed] تعذرت قراءة المجموعات
}
read-policies = { $result ->
    [refused] رفض authentik قراءة السياسات
   *[failed] تعذرت قراءة السياسات
}
clear-policy-cache = { $result ->
    [refused] رفض authentik مسح ذاكرة السياسات المؤقتة
   *[failed] تعذر مسح ذاكرة السياسات المؤقتة في authentik
}
read-flows = { $result ->
    [refused] رفض authentik قراءة التدفقات
   *[failed] تعذرت قراءة التدفقات
}
create-flow = { $result ->
    [refused] رفض authentik إنشاء التدفق
   *[failed] تعذر إنشاء التدفق
}
read-flow-stages = { $result ->
    [refused] رفض authentik قراءة مراحل التدفق
   *[failed] تعذرت قراءة مراحل التدفق
}
add-stage = { $result ->
    [refused] رفض authentik إضافة المرحلة إلى التدفق
   *[failed] تعذرت إضافة المرحلة إلى التدفق
}
read-prompts = { $result ->
    [refused] رفض authentik قراءة المطالبات
   *[failed] تعذرت قراءة المطالبات
}
create-prompt = { $result ->
    [refused] رفض authentik إنشاء المطالبة
   *[failed] تعذر إنشاء المطالبة
}
read-prompt-stages = { $result ->
    [refused] رفض authentik قراءة مراحل المطالبة
   *[failed] تعذرت قراءة مراحل المطالبة
}
create-prompt-stage = { $result ->
    [refused] رفض authentik إنشاء مرحلة المطالبة
   *[failed] تعذر إنشاء مرحلة المطالبة
}
save-prompt-stage = { $result ->
    [refused] رفض authentik حفظ مرحلة المطالبة
   *[failed] تعذر حفظ مرحلة المطالبة
}
read-events = { $result ->
    [refused] رفض authentik قراءة الأحداث
   *[failed] تعذرت قراءة الأحداث
}
count-launches = { $result ->
    [refused] رفض authentik عدّ عمليات التشغيل
   *[failed] تعذر عدّ عمليات التشغيل
}
look-up = { $result ->
    [refused] رفض authentik البحث عن الكائن
   *[failed] تعذر البحث عن الكائن
}
load-settings-checks = { $result ->
    [refused] رفض authentik تحميل فحوص الإعدادات
   *[failed] تعذر تحميل فحوص الإعدادات
}
connect = { $result ->
    [refused] رفض authentik الاتصال
   *[failed] تعذر الاتصال
}
restore-session = { $result ->
    [refused] رفض authentik استعادة الجلسة
   *[failed] تعذرت استعادة الجلسة
}
restore-sign-in = { $result ->
    [refused] رفض authentik استعادة تسجيل دخولك
   *[failed] تعذرت استعادة تسجيل دخولك
}

with-reason = { $what }: { $why }

why-unreachable = لم يرد authentik.
why-offline = الشبكة معطلة.
why-bad-token = لا يقبل authentik الرمز.
why-no-permission = لا يملك حسابك الصلاحية.
why-not-found = لا وجود له، أو لا يمكن لحسابك عرضه.
why-refused = رد authentik بالحالة { $status } من دون توضيح.
why-authentik-says = يقول authentik: { $text }
why-throttled = تلقى authentik طلبات أكثر من المسموح.
why-throttled-for = تلقى authentik طلبات أكثر من المسموح. أعد المحاولة بعد { $seconds } ث.
why-unavailable = authentik غير متاح حاليًا (الحالة { $status }).
why-unavailable-says = authentik غير متاح حاليًا: { $text }.
why-crashed = فشل authentik بسبب خطأ داخلي.
why-unreadable = تعذرت قراءة رد authentik ({ $at }).
web-page-instead = صفحة ويب بدلًا من JSON
why-no-api = لا توجد واجهة API لـ authentik في { $address } ({ $found }).
why-no-api-status = لا توجد واجهة API لـ authentik في { $address } ({ $status }، { $found }).
why-no-api-here = لا توجد واجهة API لـ authentik في هذا العنوان ({ $status }، { $found }).
found-redirect = يعيد التوجيه إلى مكان آخر
found-empty = رد فارغ
found-web-page = صفحة ويب
found-other-json = JSON لشيء آخر
found-no-json = ليس JSON
why-timed-out = لا رد خلال { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
why-aborted = أُلغي الطلب.
why-read-only = وضع القراءة فقط مفعّل. لم يُرسل شيء.
why-other-account = يعود الرمز الآن إلى حساب آخر. لم يُرسل شيء.
why-not-loaded = تعذر تحميل جزء من RAC Admin.
why-nul = لا يمكن لـ authentik قراءة الحرف NUL (U+0000) الوارد فيه.

advice-unreachable = تحقق من الشبكة ومن أن authentik يعمل. إذا لم تكن هذه الصفحة مقدَّمة من أصل authentik نفسه، فإن المتصفح يحجب الرد، لأن authentik لا يرسل ترويسات CORS. قدّم هذا التطبيق من أصل authentik، أو اجعل وكيلًا عكسيًا يضيف Access-Control-Allow-Origin ويرد على OPTIONS بنفسه.
advice-offline = لم يُفقد شيء في هذه الصفحة. أعد المحاولة عند عودة الشبكة.
advice-no-permission = اطلب الصلاحية من مسؤول authentik، أو اتصل برمز آخر.
advice-crashed-write = لا يُعرف أن شيئًا قد تغيّر. تجد المزيد في سجل authentik تحت معرف الطلب.
advice-crashed = تجد المزيد في سجل authentik تحت معرف الطلب.
advice-unavailable = ربما لا يزال authentik قيد بدء التشغيل. انتظر لحظة ثم أعد المحاولة.
advice-timed-out = ربما نفّذه authentik رغم ذلك: تحقق قبل إعادة المحاولة.
advice-unreadable = تحقق من أن العنوان هو عنوان واجهة API لـ authentik. وقد يختلف الرد أيضًا في إصدار أحدث من authentik.
advice-no-api = تحقق من العنوان. إذا كان صحيحًا، فإن وكيلًا أو صفحة تسجيل دخول أمام authentik ترد بدلًا منه.
advice-read-only = أوقفه من قائمة الحساب، ما لم يكن مضيف هذه الصفحة قد ثبّته.
advice-not-loaded = ربما تعطلت الشبكة. إذا ثُبّت إصدار جديد من RAC Admin بعد فتح هذه الصفحة، فأعد تحميلها.

hidden-rows = { $count ->
    [zero] لا شيء مخفي عن حسابك ({ $count })
    [one] يوجد كائن واحد لا يمكن لحسابك رؤيته
    [two] يوجد كائنان لا يمكن لحسابك رؤيتهما
    [few] توجد { $count } كائنات لا يمكن لحسابك رؤيتها
    [many] يوجد { $count } كائنًا لا يمكن لحسابك رؤيتها
   *[other] يوجد { $count } كائن لا يمكن لحسابك رؤيتها
}
hidden-rows-sentence = { $count ->
    [zero] لا شيء مخفي عن حسابك ({ $count }).
    [one] يوجد كائن واحد لا يمكن لحسابك رؤيته.
    [two] يوجد كائنان لا يمكن لحسابك رؤيتهما.
    [few] توجد { $count } كائنات لا يمكن لحسابك رؤيتها.
    [many] يوجد { $count } كائنًا لا يمكن لحسابك رؤيتها.
   *[other] يوجد { $count } كائن لا يمكن لحسابك رؤيتها.
}
none-seen = { $kind ->
    [provider] لا يوجد موفّرو RAC يمكن لحسابك رؤيتهم
    [endpoint] لا توجد نقاط نهاية يمكن لحسابك رؤيتها
    [property-mapping] لا توجد تعيينات خصائص يمكن لحسابك رؤيتها
    [connection-token] لا توجد رموز اتصال يمكن لحسابك رؤيتها
    [application] لا توجد تطبيقات يمكن لحسابك رؤيتها
    [outpost] لا توجد نقاط خارجية يمكن لحسابك رؤيتها
   *[binding] لا توجد عمليات ربط يمكن لحسابك رؤيتها
}
lacks-permission = يفتقر حسابك إلى الصلاحية «{ $permission }».

field-refused = { $field }: { $text }
devices = يدير هذا المثيل نقاط النهاية كأجهزة authentik (devices)، وهو ما لا يدعمه RAC Admin بعد. أما الموفّرون وتعيينات الخصائص فتعمل كما كانت.
broken-version = في authentik { $version } خلل يُفشل كل عملية تشغيل: يفقد WebSocket بروتوكوله الفرعي. حدِّث authentik.

unknown-provider = موفّر غير معروف
unknown-name = غير معروف
device = جهاز authentik

token-empty = أدخل رمز API.
token-odd-character = لا يحتوي الرمز على مسافات، بل على أحرف لاتينية وأرقام وعلامات ترقيم عادية فقط. تحقق مما نسخته.

no-limit = بلا حد
closed = مغلق (الحد 0)
at-most = { $number } على الأكثر

piece-flow = تدفق التفويض «{ $name }»
piece-prompt = المطالبة «{ $name }»
piece-stage = مرحلة المطالبة «{ $name }»
piece-binding = المرحلة في التدفق

weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
milliseconds = { $count ->
    [zero] { $count } مللي ثانية
    [one] مللي ثانية واحدة
    [two] { $count } مللي ثانية
    [few] { $count } مللي ثانية
    [many] { $count } مللي ثانية
   *[other] { $count } مللي ثانية
}
microseconds = { $count ->
    [zero] { $count } ميكروثانية
    [one] ميكروثانية واحدة
    [two] { $count } ميكروثانية
    [few] { $count } ميكروثانية
    [many] { $count } ميكروثانية
   *[other] { $count } ميكروثانية
}
amounts = { $first } و{ $second }
minus = ناقص { $amount }
expires-immediately = تنتهي الصلاحية فورًا

expiry-empty = أدخل مدة، مثل hours=8.
expiry-bare-number = يحتاج الرقم إلى وحدة، مثل hours=8. يرفض authentik الرقم وحده، بما في ذلك 0.
expiry-iso8601 = لا يقرأ authentik المُدد بصيغة ISO 8601. اكتب hours=8 بدلًا من PT8H.
expiry-empty-part = لا يوجد شيء بعد «;». استخدم «;» بين جزأين فقط.
expiry-no-equals = لا يحتوي «{ $part }» على «=». اكتب مثلًا hours=8.
expiry-several-equals = يحتوي «{ $part }» على أكثر من علامة «=». افصل بين الأجزاء بالعلامة «;»، مثل hours=8;minutes=30.
expiry-meant = ليس «{ $name }» وحدة. هل تقصد «{ $unit }»؟
expiry-unknown-unit = ليس «{ $name }» وحدة. استخدم weeks أو days أو hours أو minutes أو seconds أو milliseconds أو microseconds.
expiry-blank-at-unit = توجد مسافة بجوار «{ $unit }» ولا يمكن لـ authentik قراءتها. أزل المسافة.
expiry-no-number = لا يوجد رقم بعد «{ $unit }=».
expiry-not-a-number = ليس «{ $text }» عددًا من { $unit ->
    [weeks] الأسابيع
    [days] الأيام
    [hours] الساعات
    [minutes] الدقائق
    [seconds] الثواني
    [milliseconds] أجزاء الألف من الثانية
   *[microseconds] أجزاء المليون من الثانية
}.
expiry-other-characters = لا يمكن قراءة «{ $text }» كعدد من { $unit ->
    [weeks] الأسابيع
    [days] الأيام
    [hours] الساعات
    [minutes] الدقائق
    [seconds] الثواني
    [milliseconds] أجزاء الألف من الثانية
   *[microseconds] أجزاء المليون من الثانية
}. استخدم الأرقام من 0 إلى 9 و«.» و«-».
expiry-decimal-comma = استخدم النقطة العشرية لا الفاصلة: { $unit }={ $number }.
expiry-not-a-whole-number = ليس «{ $text }» عددًا صحيحًا من { $unit ->
    [weeks] الأسابيع
    [days] الأيام
    [hours] الساعات
    [minutes] الدقائق
    [seconds] الثواني
    [milliseconds] أجزاء الألف من الثانية
   *[microseconds] أجزاء المليون من الثانية
}.
expiry-too-long = مدة أطول من اللازم: يتعطل authentik عند التحقق منها. الحد الأقصى 999,999,999 يومًا.
expiry-nul = يحتوي النص على الحرف NUL الذي لا يمكن لـ authentik تخزينه.

expiry-zero = لن يتمكن أحد من الاتصال: تنتهي صلاحية الرموز بمجرد إنشائها. الصفر هنا لا يعني «حتى إغلاق المتصفح».
expiry-negative = لن يتمكن أحد من الاتصال: تكون صلاحية الرموز قد انتهت قبل إنشائها. استخدم مدة أكبر من الصفر.
expiry-beyond-calendar = لن يتمكن أحد من الاتصال: تنتهي صلاحية الرموز بعد سنة 9999، وهو ما لا يمكن لـ authentik تخزينه.
expiry-ignored-blank = يتجاهل authentik «{ $part }» بسبب المسافة بجوار وحدته. أزل المسافة.
expiry-ignored-meant = يتجاهل authentik «{ $part }» لأنه لا يعرف الوحدة. هل تقصد «{ $unit }»؟
expiry-ignored = يتجاهل authentik «{ $part }» لأنه لا يعرف الوحدة.
expiry-ignored-more = يتجاهل authentik { $count ->
    [zero] { $count } جزء آخر
    [one] جزءًا آخر
    [two] جزأين آخرين
    [few] { $count } أجزاء أخرى
    [many] { $count } جزءًا آخر
   *[other] { $count } جزء آخر
}.
expiry-replaced = وردت «{ $unit }» أكثر من مرة؛ لا تُحتسب إلا الأخيرة.
expiry-very-long = أطول من 30 يومًا. يُحتسب كل رمز ضمن حد نقطة النهاية إلى أن تنتهي صلاحيته.
expiry-shorter-than-a-minute = أقل من دقيقة: تكاد لا تكفي لبدء اتصال.
