copied = تم النسخ
already-copied = كان منسوخًا من قبل
count-already-copied = كان منسوخًا من قبل: { $count }.

bindings-copied = تم نسخ { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتي ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}
bindings-copied-of = تم نسخ { $done } من { $all } من عمليات الربط
bindings-copied-summary = تم نسخ { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتي ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}.
bindings-copied-so-far = تم حتى الآن نسخ { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتي ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}.

who-may = من يمكنه استخدام نقطة النهاية هذه
everyone = كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه.
everyone-unnamed = كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه.
one-condition = { $kind ->
    [in-group] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا كان في المجموعة «{ $name }».
    [not-in-group] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا لم يكن في المجموعة «{ $name }».
    [is-user] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا كان المستخدم «{ $name }».
    [is-not-user] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا لم يكن المستخدم «{ $name }».
    [policy-passes] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا اجتاز السياسة «{ $name }».
    [policy-fails] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا لم يجتز السياسة «{ $name }».
    [unknown-fails] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا لم يجتز الطرف غير المعروف «{ $name }».
   *[unknown-passes] كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا اجتاز الطرف غير المعروف «{ $name }».
}
one-condition-unnamed = { $kind ->
    [in-group] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا كان في المجموعة «{ $name }».
    [not-in-group] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا لم يكن في المجموعة «{ $name }».
    [is-user] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا كان المستخدم «{ $name }».
    [is-not-user] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا لم يكن المستخدم «{ $name }».
    [policy-passes] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا اجتاز السياسة «{ $name }».
    [policy-fails] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا لم يجتز السياسة «{ $name }».
    [unknown-fails] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا لم يجتز الطرف غير المعروف «{ $name }».
   *[unknown-passes] كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا اجتاز الطرف غير المعروف «{ $name }».
}
several-conditions = كل من يمكنه استخدام التطبيق «{ $application }» يمكنه استخدام نقطة النهاية هذه إذا تحقق واحد على الأقل مما يلي:
several-conditions-unnamed = كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه إذا تحقق واحد على الأقل مما يلي:
condition = { $kind ->
    [in-group] أن يكون في المجموعة «{ $name }»
    [not-in-group] ألا يكون في المجموعة «{ $name }»
    [is-user] أن يكون المستخدم «{ $name }»
    [is-not-user] ألا يكون المستخدم «{ $name }»
    [policy-passes] أن يجتاز السياسة «{ $name }»
    [policy-fails] ألا يجتاز السياسة «{ $name }»
    [unknown-fails] ألا يجتاز الطرف غير المعروف «{ $name }»
   *[unknown-passes] أن يجتاز الطرف غير المعروف «{ $name }»
}
disabled = { $count ->
    [zero] لا توجد عمليات ربط معطلة.
    [one] توجد عملية ربط واحدة معطلة لا تُحتسب.
    [two] توجد عمليتا ربط معطلتان لا تُحتسبان.
    [few] توجد { $count } عمليات ربط معطلة لا تُحتسب.
    [many] توجد { $count } عملية ربط معطلة لا تُحتسب.
   *[other] توجد { $count } عملية ربط معطلة لا تُحتسب.
}
negation = يكفي اجتياز ربط واحد. والربط المعكوس يجتازه كل من لا يذكره، أيًّا كان ما تتطلبه عمليات الربط الأخرى.
no-application = ليس للموفّر تطبيق: لا أحد يمكنه استخدام نقطة النهاية.
application-first = تسري عمليات ربط التطبيق «{ $application }» أولًا: من لا يجتازها من المستخدمين لا يصل إلى نقطة النهاية. غيّرها في { $link }.
application-first-unnamed = تسري عمليات ربط التطبيق أولًا: من لا يجتازها من المستخدمين لا يصل إلى نقطة النهاية. غيّرها في { $link }.
in-authentik = التطبيق في authentik
mode = لا تُحتسب إلا عمليات الربط المفعّلة، ويكفي اجتياز واحدة منها. لا توفّر واجهة API في authentik وضعًا آخر لنقاط النهاية.

expires = حتى { $time }
hidden-text = لا يمكن لحسابك رؤية من يمكنه استخدام نقطة النهاية.
caption = عمليات الربط
bound-to = مربوط بـ
order = الترتيب
enabled = مفعّل
passes = يجتازه
timeout = المهلة
failure = عند الفشل
not-applicable = –
failure-passes = يُجتاز
failure-refuses = لا يُجتاز
passes-members = أعضاؤها
passes-others = كل من سواه (معكوس)
passes-user = هذا المستخدم
passes-policy = من يجتاز السياسة
passes-not-policy = من لا يجتاز السياسة (معكوس)
timeout-seconds = { $count } ث
edit = تعديل
delete = حذف
refresh = تحديث
add = إضافة ربط
empty-title = لا توجد عمليات ربط
empty-text = اربط نقطة النهاية بمجموعة أو مستخدم أو سياسة لتقييد من يمكنه استخدامها.
label = { $kind ->
    [policy] السياسة { $name }
    [group] المجموعة { $name }
   *[user] المستخدم { $name }
}
enabled-of = مفعّل: { $binding }
switched-on = تم التفعيل: { $binding }.
switched-off = تم التعطيل: { $binding }.
switch-failed = تعذر تفعيل الربط أو تعطيله: { $why }
changed-meanwhile = غيّره شخص آخر؛ تعرضه القائمة كما هو الآن
move-up = نقل إلى أعلى: { $binding }
move-down = نقل إلى أسفل: { $binding }
actions-of = إجراءات: { $binding }
is-first = هو الأول بالفعل.
is-last = هو الأخير بالفعل.
moved = { $binding }: أصبح الموضع { $place } من { $all }. أرقام الترتيب المتغيرة: { $written }.
move-failed = تعذرت إعادة ترتيب بعض عمليات الربط
move-result = { $binding }: { $result }
renumbered = تغيّر رقمه
not-tried = لم يُحاوَل

edit-title = تعديل الربط
create = إنشاء الربط
save = حفظ التغييرات
created = تم إنشاء الربط.
saved = تم حفظ الربط.
already-so = لا توجد تغييرات لحفظها.
conflict-title = غيّر شخص آخر هذا الربط
kind = الربط بـ
policy = سياسة
group = مجموعة
user = مستخدم
policy-help = يُجتاز عند اجتياز السياسة.
group-help = يجتازه أعضاء المجموعة ومجموعاتها الفرعية.
user-help = يجتازه هذا المستخدم فقط.
choose-policy = اختر سياسة
choose-group = اختر مجموعة
choose-user = اختر مستخدمًا
policy-missing = اختر سياسة.
group-missing = اختر مجموعة.
user-missing = اختر مستخدمًا.
policies-not-visible = لا يمكن لحسابك عرض السياسات.
groups-not-visible = لا يمكن لحسابك عرض المجموعات.
users-not-visible = لا يمكن لحسابك عرض المستخدمين.
kept-pick = يبقى الاختيار الحالي محددًا.
superusers = مستخدمون متميزون
inactive = غير نشط
order-help = تُقيَّم عمليات الربط بهذا الترتيب، الأصغر أولًا.
enabled-help = الربط المعطل لا يُحتسب.
negate = عكس النتيجة
negate-help = يعكس النتيجة: بالنسبة إلى مجموعة، يجتازه كل من ليس فيها.
timeout-help = المدة التي يمكن أن تستغرقها السياسة قبل أن تُعد فاشلة.
seconds = ث
failure-help = النتيجة إذا فشلت السياسة أو انقضت مهلتها.
it-passes = يُجتاز
it-does-not-pass = لا يُجتاز
no-number = أدخل عددًا صحيحًا.
no-timeout = أدخل عددًا صحيحًا من الثواني، 0 أو أكثر.
yes = نعم
no = لا

delete-binding = حذف الربط
delete-title = { $kind ->
    [policy] حذف ربط السياسة «{ $name }»؟
    [group] حذف ربط المجموعة «{ $name }»؟
    [user] حذف ربط المستخدم «{ $name }»؟
   *[unknown] حذف ربط الطرف غير المعروف «{ $name }»؟
}
delete-text = يُحذف الربط وحده، لا مجموعته أو مستخدمه أو سياسته. يسري هذا فورًا.
delete-last = هذا هو الربط الوحيد المحتسب. من دونه يمكن لكل من يستخدم التطبيق استخدام نقطة النهاية.
delete-expiring = لا يمكن التراجع عن هذا: لا يمكن لواجهة API كتابة موعد انتهاء صلاحية الربط.
deleted = تم حذف الربط.
deleted-of = { $kind ->
    [policy] تم حذف ربط السياسة «{ $name }».
    [group] تم حذف ربط المجموعة «{ $name }».
    [user] تم حذف ربط المستخدم «{ $name }».
   *[unknown] تم حذف ربط الطرف غير المعروف «{ $name }».
}
already-gone = كان الربط محذوفًا من قبل.
not-found = لم يعثر authentik على الربط: حُذف أو أنه غير مرئي لحسابك. ربما لا يزال موجودًا.

copy-many = نسخ { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتي ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}
is-open-now = «{ $name }» مفتوحة لكل من يمكنه استخدام تطبيقها، إلى أن تضاف عمليات ربطها.
choose = عمليات الربط
choose-help = تُنسخ من الأصل بعد إنشاء النسخة. وهي تقرر من يمكنه استخدامها.
all-bindings = جميع عمليات الربط
reading = جارٍ تحميل عمليات الربط…
retry = إعادة المحاولة
unread = لا يمكن نسخها: ستكون النسخة بلا عمليات ربط.
open = ستكون النسخة مفتوحة لكل من يمكنه استخدام تطبيقها، إلى أن تضيف إليها عمليات ربط.
unknown = { $binding }: لا يمكن نسخه، إذ لا يعرف RAC Admin ما هو مربوط به.
only-visible = لا تُسرد ولا تُنسخ إلا عمليات الربط التي يمكن لحسابك رؤيتها.
none = ليس للأصل عمليات ربط.
none-visible = لا يرى حسابك أيّ عمليات ربط للأصل.
ends = تنتهي صلاحيته في { $time }. أما النسخة فلا تنتهي صلاحيتها.
negated = { $binding } (معكوس)
not-enabled = { $binding } (معطل)
negated-and-not-enabled = { $binding } (معكوس، معطل)
