title = الوصول
table = الوصول
about = من يمكنه الوصول إلى أيّ نقطة نهاية، وفقًا لعمليات ربط نقاط النهاية وتطبيقاتها. يقيّم authentik السياسات عند كل تشغيل، وقد يتذكر النتائج مدة يوم. أما نجاح الاتصال بعد ذلك فيظهر في قائمة فحص نقطة النهاية.
refresh = تحديث
only-own = لا يسرد authentik إلا نقاط النهاية التي يستطيع حسابك نفسه استخدامها، وقد تكون قائمته قديمة بيوم.

users = المستخدمون
groups = المجموعات
rows = الصفوف
search-users = البحث في المستخدمين
search-groups = البحث في المجموعات
search-endpoints = البحث في نقاط النهاية
filters = عوامل التصفية
show = العرض
show-all = الكل
show-open = مفتوح للجميع
show-direct = بربط مستخدم مباشر فقط
more-than = قد يصل إلى أكثر من
more-than-wrong = أدخل عددًا صحيحًا، 0 أو أكثر.
compare = مقارنة
compare-with = مع
compare-choose = المستخدم
compare-needs-two = اختر مستخدمًا ثانيًا للمقارنة.
clear = مسح البحث وعوامل التصفية
not-while-comparing = لا تأثير لهذا أثناء مقارنة مستخدمَين.

size = { $rows } × { $columns }
user-count = { $count ->
    [zero] { $count } مستخدم
    [one] مستخدم واحد
    [two] مستخدمان
    [few] { $count } مستخدمين
    [many] { $count } مستخدمًا
   *[other] { $count } مستخدم
}
group-count = { $count ->
    [zero] { $count } مجموعة
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
endpoint-count = { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتا نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
fact-and-fact = { $first } · { $next }
direct-pairs = عدد الأزواج التي يكون وصولها بربط مستخدم مباشر فقط: { $count }.
pairs-unknown = ما لا يمكن فحصه هنا: { $count }.
maybe-open = قد تكون { $count ->
    [zero] { $count } نقطة نهاية أخرى مفتوحة
    [one] نقطة نهاية أخرى مفتوحة
    [two] نقطتا نهاية أخريان مفتوحتين
    [few] { $count } نقاط نهاية أخرى مفتوحة
    [many] { $count } نقطة نهاية أخرى مفتوحة
   *[other] { $count } نقطة نهاية أخرى مفتوحة
} للجميع: ربما لا يستطيع حسابك رؤية عمليات ربطها.
no-endpoints = لا توجد نقاط نهاية
no-endpoints-text = لا توجد نقاط نهاية، أو لا يمكن لحسابك رؤية أيّ منها.
no-users = لا يوجد مستخدمون لعرضهم
no-users-text = لا يمكن لحسابك رؤية أيّ مستخدمين، أو تعذرت قراءتهم.
no-match = لا شيء يطابق البحث وعوامل التصفية
inactive = (غير نشط)
only-in = شخص في هذه المجموعة وحدها دون غيرها

not-compared = أحد المستخدمَين المطلوب مقارنتهما غير موجود في الجدول.
nothing-to-compare = لم يترك البحث وعوامل التصفية نقطة نهاية للمقارنة.
nothing-compared = تعذرت مقارنة أيّ شيء، لأن الوصول يتقرر عند التشغيل أو لا يمكن فحصه هنا. نقاط النهاية المعنية: { $count }.
same-endpoints = يصل { $one } و{ $other } إلى نقاط النهاية نفسها.
no-difference = لم يُعثر على أيّ اختلاف. نقاط النهاية المقارَنة: { $count }.
differ-in-all = { $one } و{ $other }: اختلاف في جميع نقاط النهاية ({ $all }).
differ-in-some = { $one } و{ $other }: اختلاف في { $differ } من { $all } من نقاط النهاية.
differ-in-all-compared = { $one } و{ $other }: اختلاف في جميع نقاط النهاية المقارَنة ({ $all }).
differ-in-some-compared = { $one } و{ $other }: اختلاف في { $differ } من { $all } من نقاط النهاية المقارَنة.
more-uncertain = تعذرت مقارنة نقاط نهاية أخرى ({ $count })، لأن الوصول يتقرر عند التشغيل أو لا يمكن فحصه هنا.

legend = العلامات
yes = نعم
no = لا
at-launch = يتقرر عند التشغيل
unknown = لا يمكن فحصه هنا
blank = فارغة
not-direct = ليس بربط مستخدم مباشر فقط
cell = { $subject }، { $endpoint }: { $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = يصل إلى نقاط النهاية كلها ({ $all })
reaches-some = يصل إلى { $count } من { $all } من نقاط النهاية
reaches-at-most-all = يصل إلى { $least } على الأقل من { $all } من نقاط النهاية، وربما إليها كلها
reaches-at-most-some = يصل إلى { $least } على الأقل و{ $most } على الأكثر من { $all } من نقاط النهاية

why = السبب
why-how = أشر إلى خلية، أو تنقّل في الجدول بمفاتيح الأسهم، لمعرفة الربط الذي يقرر. النقر أو المفتاح Enter يثبّتها هنا.
unpin = إلغاء تثبيت الخلية
pair = { $subject } ← { $endpoint }: { $verdict }
full-name = { $name } ({ $username })
members = أعضاء { $group }
account-inactive = الحساب غير نشط ولا يمكنه تسجيل الدخول.
no-application = ليس للموفّر تطبيق، فلا يوجد ما يُشغَّل.
application-hidden = لا يمكن لحسابك رؤية تطبيق الموفّر.
of-application = التطبيق «{ $name }»: { $reason }
of-endpoint = نقطة النهاية: { $reason }
open-without-bindings = لا عمليات ربط، ومن ثَم الوصول مفتوح للجميع.
bindings-hidden = قد يتقرر الأمر بعمليات ربط أو مجموعات لا يمكن لحسابك رؤيتها.
evaluated-at-launch = يقيّم authentik عند كل تشغيل: { $conditions }.
allowed-by = مسموح بموجب: { $conditions }.
allowed-by-all = مسموح، لأن كل ما يلي يطابق: { $conditions }.
none-matches = لا يطابق أيّ مما يلي: { $conditions }.
one-does-not-match = يجب أن يطابق كل ربط، وهذا لا يطابق: { $conditions }.
passes-if-it-fails = { $condition } (يُجتاز عند الفشل)
open-bindings = فتح عمليات الربط
check-user = فحص لهذا المستخدم
ask = سؤال authentik الآن
can-use-now = رد authentik الآن: يمكن لـ { $name } استخدام التطبيق.
can-not-use-now = رد authentik الآن: لا يمكن لـ { $name } استخدام التطبيق.

reading-users = قراءة المستخدمين: { $done } من { $all }
reading-groups = قراءة المجموعات: { $done } من { $all }
reading-endpoints = قراءة نقاط النهاية: { $done } من { $all }
reading-applications = قراءة التطبيقات: { $done } من { $all }
reading-bindings = قراءة عمليات الربط: { $done } من { $all }
incomplete = هذا العرض غير مكتمل
try-again = إعادة المحاولة
part-failed = تعذرت قراءة { $count } من { $part ->
    [users] المستخدمين
    [groups] المجموعات
    [endpoints] نقاط النهاية
    [applications] التطبيقات
   *[bindings] عمليات الربط
}.
part-hidden = لا يمكن لحسابك رؤية { $count } من { $part ->
    [users] المستخدمين
    [groups] المجموعات
    [endpoints] نقاط النهاية
    [applications] التطبيقات
   *[bindings] عمليات الربط
}.
part-unread = لم تُقرأ { $count } من { $part ->
    [users] المستخدمين
    [groups] المجموعات
    [endpoints] نقاط النهاية
    [applications] التطبيقات
   *[bindings] عمليات الربط
}: العدد أكبر من اللازم.
not-in-table = لا يظهر ذلك في الجدول.
membership-unknown = لا يُعرف ما إذا كان المستخدم في مجموعة عبر مجموعة أخرى.
result-unknown = لا يمكن هنا فحص ما يعتمد على ذلك.

export = تصدير
export-access = تصدير الوصول
export-failed = تعذر تحميل جزء RAC Admin الذي يكتب الجداول. أعد المحاولة.
exporting = جارٍ التصدير…
nothing-to-export = لم يُقرأ شيء بعد.
filtered-provider = الموفّر «{ $name }»
filtered-endpoint = نقطة النهاية «{ $name }»
filtered-compared = حيث يختلف { $one } و{ $other } أو قد يختلفان
filtered-groups = مجموعات
users-contain = اسم المستخدم يحتوي على «{ $text }»
groups-contain = اسم المجموعة يحتوي على «{ $text }»
endpoints-contain = نقطة النهاية تحتوي على «{ $text }»
filtered-more-than = قد يصل إلى أكثر من { $count }
not-filtered = لا
by-no-application = لا تطبيق
by-hidden = غير مرئي
by-no-bindings = لا عمليات ربط
not-listed-direct = لا، أو ليس بربط مستخدم مباشر فقط
