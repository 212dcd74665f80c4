many-deleted = تم حذف { $count ->
    [zero] { $count } موفّر
    [one] موفّر واحد
    [two] موفّرين اثنين
    [few] { $count } موفّرين
    [many] { $count } موفّرًا
   *[other] { $count } موفّر
}
many-deleted-of = تم حذف { $done } من { $all } من الموفّرين
many-deleted-summary = تم حذف { $count ->
    [zero] { $count } موفّر
    [one] موفّر واحد
    [two] موفّرين اثنين
    [few] { $count } موفّرين
    [many] { $count } موفّرًا
   *[other] { $count } موفّر
}.
many-deleted-so-far = تم حتى الآن حذف { $count ->
    [zero] { $count } موفّر
    [one] موفّر واحد
    [two] موفّرين اثنين
    [few] { $count } موفّرين
    [many] { $count } موفّرًا
   *[other] { $count } موفّر
}.
endpoint-copied = تم النسخ
already-copied = كانت منسوخة من قبل
count-already-copied = كانت منسوخة من قبل: { $count }.

endpoints-copied = تم نسخ { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
endpoints-copied-of = تم نسخ { $done } من { $all } من نقاط النهاية
endpoints-copied-summary = تم نسخ { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.
endpoints-copied-so-far = تم حتى الآن نسخ { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.

providers = الموفّرون
provider = موفّر
caption = موفّرو RAC
create = إنشاء موفّر
compare-with = مقارنة مع…
connect-machines = توصيل الأجهزة
search-hint = البحث بالاسم
empty-title = لا يوجد موفّرو RAC بعد
empty-text = يضم الموفّر التدفقات ومدة صلاحية الاتصال والإعدادات المشتركة بين نقاط نهايته. أنشئ موفّرًا وأسنده إلى تطبيق وأضفه إلى نقطة خارجية.
tokens-count = الرموز (مع المنتهية)
yes = نعم
no = لا
none = لا شيء

tabs = الموفّر
overview = نظرة عامة
endpoints = نقاط النهاية
tokens = رموز الاتصال
effective-settings = الإعدادات الفعلية
changelog = سجل التغييرات
permissions = الصلاحيات
copy-to = نسخ إلى…
back-to-list = إلى قائمة الموفّرين
id = المعرف
application = التطبيق
application-and-slug = { $name } ({ $slug })
application-none = لا شيء: لا أحد يمكنه تشغيله
outposts = النقاط الخارجية
outposts-none = لا شيء: تُرفض الاتصالات
expiry-and-stored = { $duration } ({ $stored })
endpoints-summary = { $count } ({ $by-protocol })
endpoints-none = لا شيء بعد: لا يوجد ما يُتصل به
settings-none = بلا إعدادات: تسري القيم الافتراضية لـ guacd.

save = حفظ التغييرات
edit-page = تعديل الموفّر
edit-title = تعديل { $name }
create-next = يحتاج الموفّر أيضًا إلى تطبيق ونقطة خارجية لـ RAC ونقاط نهاية قبل أن يتمكن أحد من الاتصال.
created = تم إنشاء الموفّر «{ $name }».
saved = تم حفظ الموفّر «{ $name }».
already-so = لا توجد تغييرات لحفظها.
conflict-title = غيّر شخص آخر هذا الموفّر
name = الاسم
name-help = يجب أن يكون فريدًا بين الموفّرين من جميع الأنواع (مع مراعاة حالة الأحرف).
name-missing = أدخل اسمًا.
take-name = استخدام «{ $name }»
flow-authorization = تدفق التفويض
flow-authorization-does = يُنفَّذ عندما يشغّل مستخدم اتصالًا. يقرر ما إذا كان يمكنه المتابعة، ويطلب الموافقة إذا كان التدفق يتضمنها.
flow-authentication = تدفق المصادقة
flow-authentication-does = يُنفَّذ إذا لم يكن المستخدم قد سجّل دخوله بعد. من دونه يُستخدم افتراضي العلامة التجارية.
flow-default = لا شيء: افتراضي العلامة التجارية
flow-missing = اختر تدفق تفويض.
flow-choose = اختر تدفقًا
flow-unlisted = تدفق غير موجود في القائمة
flow-and-slug = { $name } ({ $slug })
expiry = مدة صلاحية الاتصال
expiry-help = المدة التي يظل فيها رمز الاتصال صالحًا بعد التشغيل.
expiry-text = مدة صلاحية الاتصال، كنص
expiry-text-help = كما يخزّنها authentik، مثل hours=8 أو days=1;hours=12.
days = أيام
hours = ساعات
minutes = دقائق
seconds = ثوانٍ
means = المعنى: { $duration }
delete-token = حذف الرمز عند قطع الاتصال
delete-token-help = يحذف authentik الرمز بمجرد بدء الاتصال. يعمل كل رمز مرة واحدة، ولا يظهر أيّ منها في القائمة، ولا تأثير لحدود الاتصالات.
delete-token-on = نعم: تُحذف الرموز بمجرد بدء الاتصال، ولا تُسرد، ولا تأثير للحدود
delete-token-off = لا: تبقى الرموز إلى أن تنتهي صلاحيتها
mappings = تعيينات الخصائص
mappings-add = إضافة تعيين خصائص
mappings-none = لا توجد تعيينات خصائص
mappings-help = تُطبَّق التعيينات أخيرًا بترتيب الاسم، وتتجاوز إعدادات الموفّر ونقاط نهايته.
settings = الإعدادات
settings-help = إعدادات الاتصال لجميع نقاط نهاية الموفّر. تتجاوزها الإعدادات الخاصة بنقطة النهاية. يمكن لكل من يستطيع عرض الموفّر قراءتها، بما فيها كلمات المرور.

delete-provider = حذف الموفّر
delete-title = حذف الموفّر «{ $name }»؟
delete-what-goes = تُحذف معه نقاط نهايته ورموز اتصاله.
application-stays = يبقى التطبيق «{ $name }» بلا موفّر.
deleted = تم حذف الموفّر «{ $name }».
delete-many-title = حذف { $count ->
    [zero] { $count } موفّر
    [one] موفّر واحد
    [two] موفّرين اثنين
    [few] { $count } موفّرين
    [many] { $count } موفّرًا
   *[other] { $count } موفّر
}؟
delete-many = حذف { $count ->
    [zero] { $count } موفّر
    [one] موفّر واحد
    [two] موفّرين اثنين
    [few] { $count } موفّرين
    [many] { $count } موفّرًا
   *[other] { $count } موفّر
}
delete-many-what-goes = تُحذف مع كل موفّر نقاط نهايته ورموز اتصاله؛ وتبقى التطبيقات.

clone-page = استنساخ الموفّر
clone-title = استنساخ { $name }
copy-name = { $name } (نسخة)
clone-endpoints = نقاط النهاية
copy-endpoints = نسخ { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
clone-bindings = نسخ عمليات ربط نقاط النهاية
clone-secrets = نسخ { $names } من { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
clone-reading = جارٍ تحميل نقاط النهاية…
clone-not-yet = لا تزال نقاط نهاية الأصل قيد التحميل. أعد المحاولة بعد لحظات.
clone-unread = لا يمكن نسخها: ستكون النسخة بلا نقاط نهاية.
clone-retry = إعادة المحاولة
clone-no-endpoints = ليس للأصل نقاط نهاية لنسخها.
clone-only-visible = لا تُنسخ إلا نقاط النهاية التي يستطيع حسابك استخدامها وعمليات الربط التي يمكنه رؤيتها.
clone-open = ستكون نقاط النهاية المنسوخة مفتوحة لكل من يمكنه استخدام تطبيق الموفّر الجديد.
clone-not-shared = يستخدم الموفّران تعيينات الخصائص نفسها. لا يُنسخ التطبيق ولا النقاط الخارجية: يحتاج الموفّر الجديد إلى تطبيقه ونقطته الخارجية قبل أن يتمكن أحد من الاتصال.
created-with = تم إنشاء الموفّر «{ $name }» مع { $done } من { $all } من نقاط النهاية.
created-without-bindings = تم إنشاء الموفّر «{ $name }» مع { $done } من { $all } من نقاط النهاية، بلا عمليات ربط.
created-with-bindings = تم إنشاء الموفّر «{ $name }» مع { $endpoints } من { $all-endpoints } من نقاط النهاية و{ $bindings } من { $all-bindings } من عمليات الربط.
not-copied = لم تُنسخ، لأنها قد تكون مفتوحة للجميع من دون عمليات ربطها. { $why }
odd-binding = { $binding }: تنتهي صلاحية هذا الربط أو أن نوعه غير معروف. استنسخ نقطة النهاية هذه على حدة.
bindings-missing = نُسخت، لكن ينقصها { $missing } من { $all } من عمليات الربط. { $why }
