endpoints = نقاط النهاية
endpoint = نقطة نهاية
caption = نقاط النهاية
search-hint = البحث بالاسم أو المضيف
name = الاسم
protocol = البروتوكول
host = المضيف
port = المنفذ
provider = الموفّر
limit = الحد الأقصى للاتصالات المتزامنة
limit-short = الاتصالات
tokens-count = الرموز (مع المنتهية)
all-providers = جميع الموفّرين
all-protocols = جميع البروتوكولات
create = إنشاء نقطة نهاية
change-selected = تغيير…
back-to-list = إلى قائمة نقاط النهاية
empty-title = لا توجد نقاط نهاية بعد
empty-text = نقطة النهاية جهاز واحد يتصل به المستخدمون ببروتوكول واحد. أنشئ الأولى.
may-be-old = لا تُسرد إلا نقاط النهاية التي يستطيع حسابك استخدامها، وقد يخزّن authentik القائمة مؤقتًا مدة تصل إلى يوم: قد تظهر التغييرات متأخرة. يرى المسؤولون ذوو الصلاحيات الكاملة جميع نقاط النهاية.
reading = قراءة نقاط النهاية: { $done } من { $all }
select-matching = تحديد الكل ({ $count })

launch = تشغيل
launch-of = تشغيل { $name } (يُفتح في علامة تبويب جديدة)
launch-none = لا تطبيق
launch-none-text = يشغّل المستخدمون نقاط النهاية من خلال تطبيق، وليس للموفّر تطبيق.
launch-no-address = لا عنوان
launch-odd = أعاد authentik عنوان تشغيل لا يخصه.
launch-closed = مغلق (الحد 0)
launch-closed-text = الحد هو 0: تُرفض كل عملية تشغيل.
launch-blocked = محظور
launch-none-said = . { $explanation }

delete-endpoint = حذف نقطة النهاية
delete-title = حذف نقطة النهاية «{ $name }»؟
delete-what-goes = تُحذف معها رموز اتصالها وعمليات ربطها. لا تُغلق الاتصالات المفتوحة.
deleted = تم حذف نقطة النهاية «{ $name }».
delete-many-title = حذف { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}؟
delete-many = حذف { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
delete-many-what-goes = تُحذف مع كل نقطة نهاية رموز اتصالها وعمليات ربطها. لا تُغلق الاتصالات المفتوحة.
many-deleted = تم حذف { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
many-deleted-of = تم حذف { $done } من { $all } من نقاط النهاية
many-deleted-summary = تم حذف { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.
many-deleted-so-far = تم حتى الآن حذف { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.

tabs = نقطة النهاية
overview = نظرة عامة
bindings = عمليات الربط
effective-settings = الإعدادات الفعلية
changelog = سجل التغييرات
mappings = تعيينات الخصائص
settings = الإعدادات
settings-none = بلا إعدادات خاصة بها: تسري إعدادات موفّرها.
id = المعرف
port-default = المنفذ: افتراضي guacd، { $port }
port-vnc = المنفذ: غير معيّن؛ يجرّب guacd المنفذ 0 ولا يمكنه الاتصال

save = حفظ التغييرات
edit = تعديل نقطة النهاية
edit-title = تعديل { $name }
clone-title = استنساخ { $name }
copy-name = { $name } (نسخة)
name-help = يظهر للمستخدمين عند اختيار ما يتصلون به. لا يلزم أن يكون فريدًا.
name-missing = أدخل اسمًا.
provider-help = تسري أيضًا على نقطة النهاية تدفقاته ومدة صلاحية الاتصال وإعداداته وتعيينات خصائصه.
provider-choose = اختر موفّرًا
provider-missing = اختر موفّرًا.
provider-unlisted = موفّر غير موجود في القائمة
provider-moves = ينقل هذا نقطة النهاية إلى موفّر آخر. تحتفظ بإعداداتها وتعيينات خصائصها، ولا تعود إعدادات الموفّر القديم وتعييناته سارية. تبقى رموز اتصالها لدى الموفّر القديم إلى أن تنتهي صلاحيتها أو تُبطَل، وتظل محتسبة ضمن الحد.
protocol-missing = اختر بروتوكولًا.
protocol-unknown = لا يعرف هذا الإصدار من RAC Admin بروتوكول نقطة النهاية. يبقى كما هو ما لم تختر غيره: { $name }
host-help = اسم المضيف أو عنوان IPv4، كما تصل إليه النقطة الخارجية.
host-missing = أدخل مضيفًا.
host-apart = يبدو هذا عنوانًا كاملًا لا مضيفًا.
host-apart-user = يصبح المستخدم الوارد فيه قيمة المعلمة username.
host-apart-unused = غير مستخدم: { $parts }.
host-take-apart = تقسيم العنوان
host-meant = هل تقصد «{ $cure }»؟
host-use = استخدامه
port-help = الافتراضي: { $default }.
port-vnc-missing = يحتاج VNC إلى منفذ: من دونه يجرّب guacd المنفذ 0. تستمع خوادم VNC عادةً على 5900.
ipv6-title = عناوين IPv6 لا تعمل هنا
ipv6-text = يقطع authentik المضيف عند أول نقطتين رأسيتين. عيّن المعلمتين hostname وport بدلًا من ذلك: فهما تتجاوزان المضيف.
ipv6-move = نقله إلى الإعدادات
ipv6-done = تحمل المعلمتان hostname وport العنوان؛ ولا يظهر المضيف إلا في القوائم.
ipv6-settings-broken = أصلح أولًا الخطأ في الإعدادات، ثم انقل العنوان.
limit-help = يُحتسب كل رمز اتصال لم تنته صلاحيته لأيّ مستخدم. يظل الرمز صالحًا بعد إغلاق علامة التبويب، حتى انقضاء مدة صلاحية الاتصال لدى الموفّر.
limit-none = بلا حد
limit-closed = مغلق (الحد 0)
limit-closed-help = تُرفض كل عملية تشغيل.
limit-at-most = على الأكثر
limit-number = عدد الاتصالات
limit-wrong = أدخل عددًا صحيحًا، 1 أو أكثر.
mappings-add = إضافة تعيين خصائص
mappings-none = لا توجد تعيينات خصائص
mappings-help = تُطبَّق التعيينات أخيرًا بترتيب الاسم، بعد تعيينات الموفّر. الأخير منها هو النافذ.
settings-help = إعدادات الاتصال لنقطة النهاية هذه. تتجاوز إعدادات موفّرها. يمكن لكل من يستطيع عرض نقطة النهاية قراءتها، بما فيها كلمات المرور.
clone-not-yet = لا تزال عمليات ربط الأصل قيد التحميل. أعد المحاولة بعد لحظات.
conflict-title = غيّر شخص آخر نقطة النهاية هذه
already-so = لا توجد تغييرات لحفظها.
created = تم إنشاء نقطة النهاية «{ $name }».
created-with = تم إنشاء نقطة النهاية «{ $name }» مع { $done } من { $all } من عمليات الربط.
saved = تم حفظ نقطة النهاية «{ $name }».

change-title = تغيير نقاط النهاية المحددة
change-what = ما الذي يتغير
change-limit = الحد الأقصى للاتصالات المتزامنة
change-protocol = البروتوكول
change-provider = النقل إلى موفّر آخر
change-settings = تعيين معلمات
change-add-mappings = إضافة تعيينات خصائص
change-remove-mappings = إزالة تعيينات خصائص
change-protocol-port = تبقى المنافذ كما هي: عادةً ما يستخدم بروتوكول آخر منفذًا آخر.
settings-to-set = المعلمات المراد تعيينها
settings-to-set-help = تضاف إلى إعدادات كل نقطة نهاية وتحل محل المعلمات التي لها الاسم نفسه. تبقى بقية المعلمات كما هي.
settings-to-remove = المعلمات المراد إزالتها
settings-to-remove-help = من دون المعلمة تسري قيمة الموفّر أو القيمة الافتراضية لـ guacd.
set-in = معيّنة في { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
set-and-removed = «{ $name }» معيّنة أعلاه، فلا تُزال.
move-to = الموفّر الجديد
move-title = ما الذي يعنيه النقل
move-settings = تحتفظ نقاط النهاية بإعداداتها وتعيينات خصائصها وعمليات ربطها. تحل إعدادات الموفّر الجديد وتعيينات خصائصه محل ما للقديم: قد تتغير الإعدادات الفعلية.
move-launch = يشغّلها المستخدمون من خلال تطبيق الموفّر الجديد، بعنوان آخر، وفقط إذا كان بإمكانهم استخدام ذلك التطبيق.
move-tokens = تبقى رموز الاتصال الحالية لدى الموفّر القديم إلى أن تنتهي صلاحيتها أو تُبطَل، وتظل محتسبة ضمن حدود نقاط النهاية.
move-no-application = هذا الموفّر غير مسنَد إلى تطبيق: لا يمكن تشغيل نقاط نهايته.
move-no-outpost = هذا الموفّر ليس في أيّ نقطة خارجية: تُرفض الاتصالات بنقاط نهايته.
change-incomplete = اختر ما يتغير وكيف يتغير.

selected-change = يتغير { $changed } من { $all } من نقاط النهاية المحددة.
others-equal = نقاط النهاية الأخرى التي لها هذه القيمة بالفعل: { $count }.
others-there = نقاط النهاية الأخرى التي تتبع «{ $name }» بالفعل: { $count }.
all-equal = { $count ->
    [zero] لا توجد نقاط نهاية.
    [one] لنقطة النهاية هذه القيمة بالفعل.
    [two] لنقطتي النهاية هذه القيمة بالفعل.
    [few] لنقاط النهاية هذه القيمة بالفعل.
    [many] لنقاط النهاية هذه القيمة بالفعل.
   *[other] لنقاط النهاية هذه القيمة بالفعل.
}
all-there = { $count ->
    [zero] لا توجد نقاط نهاية لنقلها إلى «{ $name }».
    [one] تتبع نقطة النهاية «{ $name }» بالفعل.
    [two] تتبع نقطتا النهاية «{ $name }» بالفعل.
    [few] تتبع نقاط النهاية «{ $name }» بالفعل.
    [many] تتبع نقاط النهاية «{ $name }» بالفعل.
   *[other] تتبع نقاط النهاية «{ $name }» بالفعل.
}
all-gone = لم تعد نقاط النهاية المحددة في القائمة.
some-gone = نقاط نهاية لم تعد في القائمة وتُستبعد: { $count }.
some-hidden = نقاط نهاية لا يمكن لحسابك عرض إعداداتها، فلا يمكن تغييرها جزئيًا: { $count }.
review = مراجعة { $count ->
    [zero] { $count } تغيير
    [one] تغيير واحد
    [two] تغييرين
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}

change-many-title = تغيير { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}؟
change-many = تغيير { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
change-reread = تُقرأ كل نقطة نهاية من جديد قبل كتابتها، ولا يُرسل إلا هذا الحقل.
review-caption = التغييرات
change = التغيير
change-of = { $name }: { $change }
change-value = { $before } ← { $after }
change-parameter = { $name }: { $before } ← { $after }
change-parameter-removed = − { $name }: { $value }
value-not-set = غير معيّنة
value-hidden = (مخفية)
change-mappings-added = + { $names }
change-mappings-removed = − { $names }
more-rows = و{ $count ->
    [zero] { $count } نقطة نهاية أخرى
    [one] نقطة نهاية أخرى
    [two] نقطتا نهاية أخريان
    [few] { $count } نقاط نهاية أخرى
    [many] { $count } نقطة نهاية أخرى
   *[other] { $count } نقطة نهاية أخرى
}.
settings-hidden = لا يمكن لحسابك عرض إعدادات نقطة النهاية هذه، فلا يمكن تغييرها جزئيًا.
not-an-id = لا توجد نقطة نهاية كهذه.
changed = تم التغيير
already-equal = كانت لها هذه القيمة
count-already-equal = كانت لها هذه القيمة من قبل: { $count }.
many-changed = تم تغيير { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
many-changed-of = تم تغيير { $done } من { $all } من نقاط النهاية
many-changed-summary = تم تغيير { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.
many-changed-so-far = تم حتى الآن تغيير { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.
changed-many = تم تغيير { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}.
