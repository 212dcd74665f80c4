readiness = الجاهزية
check-user = فحص لمستخدم

account = الحساب
application = التطبيق
application-access = من يمكنه استخدام التطبيق
endpoint-access = من يمكنه استخدام نقطة النهاية
endpoints = نقاط النهاية
outpost = النقطة الخارجية
outpost-health = سلامة النقطة الخارجية
limit = حد الاتصالات
connection-expiry = مدة صلاحية الاتصال
settings = إعدادات الاتصال
credentials = بيانات الاعتماد
host = إمكانية الوصول إلى المضيف

waiting = جارٍ الفحص…
ready = جاهز
open = مفتوح للجميع
attention = يلزم التحقق
blocked = محظور
not-known = لا يمكن فحصه هنا

checks-passed = { $verdict }: الفحوص المجتازة { $ready } من { $judged }
checks-unknown = { $verdict }: الفحوص { $unknown } من { $all }
changed-to = { $subject }: { $verdict }.
user-blocked = لا يمكن لـ { $name } الاتصال.
user-perhaps-refused = قد يُرفض اتصال { $name }.
user-has-access-only = لدى { $name } حق الوصول، لكن لا أحد يمكنه الاتصال حاليًا.
user-ready = يُفترض أن يكون الاتصال ممكنًا لـ { $name }.

outposts-not-permitted = لا يمكن لحسابك عرض النقاط الخارجية.
outpost-health-not-permitted = لا يمكن لحسابك عرض سلامة النقاط الخارجية.
bindings-not-permitted = لا يمكن لحسابك عرض عمليات الربط أو مجموعات المستخدمين.
endpoints-not-permitted = لا يمكن لحسابك عرض نقاط النهاية.
tokens-not-permitted = لا يمكن لحسابك عرض رموز الاتصال.
not-permitted = لا يمكن لحسابك عرض هذا.

no-application = غير مسنَد إلى تطبيق
no-application-text = يشغّل المستخدمون الاتصالات من خلال تطبيق. أسند الموفّر إلى تطبيق، أو أنشئ له تطبيقًا.
launched-through = يشغّله المستخدمون من خلال «{ $name }».
launched-through-slug = يشغّله المستخدمون من خلال «{ $name }» ({ $slug }).
no-application-to-use = ليس للموفّر تطبيق: لا يوجد ما يُشغَّل.
only-for-superusers = لا يمكن إلا للمستخدمين المتميزين فحص التطبيقات التي يستطيع مستخدم آخر استخدامها.
application-allowed = سياسات authentik تسمح بذلك.
application-refused = سياسات authentik لا تسمح بذلك.
application-allowed-with = يسمح authentik بذلك: { $messages }
application-refused-with = لا يسمح authentik بذلك: { $messages }

everyone-application = كل من يمكنه تسجيل الدخول يمكنه استخدام التطبيق.
everyone-endpoint = كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية.
no-visible-bindings = لا يرى حسابك عمليات ربط مفعّلة. قد توجد عمليات لا يمكنه عرضها.
no-bindings = لا توجد عمليات ربط.
only-binding-disabled = عملية الربط الوحيدة معطلة.
all-bindings-disabled = جميع عمليات الربط معطلة.
who-passes = كل من يجتاز واحدًا مما يلي: { $bindings }.
admitted = مسموح بموجب: { $by }.
refused = لا يطابق المستخدمَ أيّ مما يلي: { $bindings }.
policies-decide = لا يطابق أيّ ربط لمجموعة أو مستخدم. يعتمد الوصول على ما لا يقيّمه إلا authentik: { $policies }.
own-bindings-each = لكل نقطة نهاية عمليات ربطها الخاصة.
open-of = مفتوح للجميع: { $open } من { $all } من نقاط النهاية.
restrict = تقييد…
restrict-who = تقييد من يمكنه استخدام «{ $name }»
restrict-one = تقييد { $name }…
restricted = أصبح لـ «{ $name }» ربط الآن.
open-bindings = فتح عمليات الربط

group = المجموعة «{ $name }»
everyone-except-group = الجميع باستثناء المجموعة «{ $name }»
user = المستخدم «{ $name }»
everyone-except-user = الجميع باستثناء المستخدم «{ $name }»
policy = السياسة «{ $name }»
not-policy = عدم اجتياز السياسة «{ $name }»
and-others = { $names } و{ $count } أخرى

active = يمكن لـ { $name } تسجيل الدخول.
inactive = الحساب { $name } غير نشط ولا يمكنه تسجيل الدخول.

no-endpoints = لا توجد نقاط نهاية: لا يوجد ما يُتصل به.
no-visible-endpoints = لا يرى حسابك نقاط نهاية: لا يسرد authentik إلا ما يستطيع الحساب نفسه استخدامه.
create-endpoint = إنشاء نقطة نهاية
all-endpoints = جميع نقاط نهايته
endpoint-count = { $count ->
    [zero] لا نقاط نهاية.
    [one] نقطة نهاية واحدة.
    [two] نقطتا نهاية.
    [few] { $count } نقاط نهاية.
    [many] { $count } نقطة نهاية.
   *[other] { $count } نقطة نهاية.
}
visible-endpoints = نقاط نهاية هذا الموفّر التي يمكن لحسابك رؤيتها: { $count }.
no-limit-blocks = لا توجد نقطة نهاية مغلقة (الحد 0).
limit-zero = مغلق (الحد 0): لا أحد يمكنه الاتصال.
limit-none = بلا حد.
all-closed = جميع نقاط النهاية مغلقة (الحد 0): لا أحد يمكنه الاتصال.
closed-of = مغلق (الحد 0): { $closed } من { $all } من نقاط النهاية؛ لا أحد يمكنه الاتصال بها.
change-limit = تغيير الحد
change-limit-of = تغيير حد { $name }
limit-has-no-effect = لا تأثير للحد { $maximum }: يعدّ authentik الرموز، وهذا الموفّر يحذف رموزه بمجرد بدء الاتصال.
limit-perhaps-reached = { $tokens ->
    [zero] لا توجد رموز والحد { $maximum }.
    [one] يوجد رمز واحد والحد { $maximum }. إذا لم تنته صلاحيته، فسيُرفض التشغيل التالي.
    [two] عدد الرموز الموجودة { $tokens } والحد { $maximum }. إذا كان { $maximum } منها أو أكثر لم تنته صلاحيته، فسيُرفض التشغيل التالي.
    [few] عدد الرموز الموجودة { $tokens } والحد { $maximum }. إذا كان { $maximum } منها أو أكثر لم تنته صلاحيته، فسيُرفض التشغيل التالي.
    [many] عدد الرموز الموجودة { $tokens } والحد { $maximum }. إذا كان { $maximum } منها أو أكثر لم تنته صلاحيته، فسيُرفض التشغيل التالي.
   *[other] عدد الرموز الموجودة { $tokens } والحد { $maximum }. إذا كان { $maximum } منها أو أكثر لم تنته صلاحيته، فسيُرفض التشغيل التالي.
}
limit-not-reached = المستخدم: { $tokens } من { $maximum }، بما في ذلك الرموز منتهية الصلاحية.
limit-not-visible = الحد { $maximum }. لا يمكن لحسابك عرض رموز المستخدمين الآخرين المحتسبة ضمنه.
own-tokens = منها لـ { $name }: { $count }.
show-tokens = عرض رموز الاتصال

expires-at-once = تنتهي صلاحية الاتصالات فورًا
expires-at-once-text = إذا كانت مدة صلاحية الاتصال صفرًا أو أقل، تكون صلاحية كل رمز منتهية عند إنشائه، ويُعاد المستخدمون فورًا من حيث أتوا. عيّن مدة أكبر من الصفر.
change-expiry = تغيير مدة صلاحية الاتصال
expiry = مدة صلاحية رموز الاتصال: { $duration }.
expiry-unreadable = لا يمكن لـ authentik قراءة «{ $stored }» كمدة: تفشل كل عملية تشغيل.
settings-fine = لم يُعثر على مشكلات في الإعدادات.
more-findings = و{ $count } أخرى.
finding-in = «{ $key }»: { $finding }
open-provider = فتح إعدادات الموفّر
open-endpoint = فتح إعدادات نقطة النهاية
flow-asks = يطلب تدفق التفويض من المستخدمين: { $names }.
flow-does-not-ask = لا يوجد اسم مستخدم ولا كلمة مرور في الإعدادات أو تعيينات الخصائص، ولا يطلبهما تدفق التفويض: ترفض خوادم VNC المحمية بكلمة مرور الاتصال. تضيف الوصفات في الإعدادات أيًّا منهما.
flow-does-not-ask-nla = يتطلب وضع الأمان اسم مستخدم وكلمة مرور قبل الاتصال، لكنهما غير موجودين في الإعدادات ولا في تعيينات الخصائص، ولا يطلبهما تدفق التفويض. تضيف الوصفات في الإعدادات أيًّا منهما.
open-host = تغيير المضيف
host-only-launch = لا يظهر إلا عند التشغيل ما إذا كان { $host } يستجيب ويقبل بيانات الاعتماد.
hosts-only-launch = لا يظهر إلا عند التشغيل ما إذا كانت الأجهزة تستجيب وتقبل بيانات الاعتماد.

no-outpost = ليس في نقطة خارجية
no-outpost-text = تُجري نقطة خارجية لـ RAC الاتصال. من دونها يرفضه authentik بالرسالة «Provider has no outpost». أضف الموفّر إلى نقطة خارجية لـ RAC.
in-outposts = تخدمه: { $names }.
of-outpost = «{ $name }»: { $reason }
offline-no-replicas = النقطة الخارجية غير متصلة: في تكوينها kubernetes_replicas: 0، ولذلك لا يشغّل Kubernetes أيّ مثيل. اضبطه على 1 أو أكثر.
offline-integration = النقطة الخارجية غير متصلة. يشغّلها authentik عبر تكامل: تحقق من أحداث النقطة الخارجية ومن سجل الحاوية.
offline-start-it = النقطة الخارجية غير متصلة. لا يشغّلها authentik: ابدأ حاوية من ghcr.io/goauthentik/rac مع AUTHENTIK_HOST، ومع رمز النقطة الخارجية في AUTHENTIK_TOKEN.
offline-start-it-with = النقطة الخارجية غير متصلة. لا يشغّلها authentik: ابدأ حاوية من ghcr.io/goauthentik/rac مع AUTHENTIK_HOST، ومع رمز النقطة الخارجية في AUTHENTIK_TOKEN ({ $token }).
online = { $count ->
    [zero] لا مثيلات متصلة.
    [one] مثيل واحد متصل.
    [two] مثيلان متصلان.
    [few] { $count } مثيلات متصلة.
    [many] { $count } مثيلًا متصلًا.
   *[other] { $count } مثيل متصل.
}
online-seen = { $count ->
    [zero] لا مثيلات متصلة
    [one] مثيل واحد متصل
    [two] مثيلان متصلان
    [few] { $count } مثيلات متصلة
    [many] { $count } مثيلًا متصلًا
   *[other] { $count } مثيل متصل
}، آخر ظهور: { $ago }.
online-version = { $count ->
    [zero] لا مثيلات متصلة
    [one] مثيل واحد متصل
    [two] مثيلان متصلان
    [few] { $count } مثيلات متصلة
    [many] { $count } مثيلًا متصلًا
   *[other] { $count } مثيل متصل
}، الإصدار { $versions }.
online-version-seen = { $count ->
    [zero] لا مثيلات متصلة
    [one] مثيل واحد متصل
    [two] مثيلان متصلان
    [few] { $count } مثيلات متصلة
    [many] { $count } مثيلًا متصلًا
   *[other] { $count } مثيل متصل
}، الإصدار { $versions }، آخر ظهور: { $ago }.
instance-silent = كان آخر ظهور لأحد المثيلات { $ago }، والأرجح أنه توقف.
instance-silent-on = كان آخر ظهور للمثيل على { $host } { $ago }، والأرجح أنه توقف.
instance-outdated = يعمل أحد المثيلات بالإصدار القديم { $version }. حدّثه.
instance-outdated-on = يعمل المثيل على { $host } بالإصدار القديم { $version }. حدّثه.
instance-differs = يعمل أحد المثيلات بالإصدار { $version }، بينما يعمل authentik بالإصدار { $wanted }. حدّثه.
instance-differs-on = يعمل المثيل على { $host } بالإصدار { $version }، بينما يعمل authentik بالإصدار { $wanted }. حدّثه.
less-than-a-minute-ago = قبل أقل من دقيقة
minutes-ago = قبل { $count } د
hours-ago = قبل { $count } س
days-ago = قبل { $count } ي

assign = إسناد تطبيق
assign-help = لا تُسرد إلا التطبيقات التي بلا موفّر: للتطبيق موفّر واحد على الأكثر.
assign-choose = اختر تطبيقًا.
assign-taken = أصبح لهذا التطبيق موفّر آخر. اختر تطبيقًا غيره.
assign-save = إسناد التطبيق
create-application = إنشاء تطبيق
create-application-save = إنشاء التطبيق
name = الاسم
application-name-help = يظهر للمستخدمين في مكتبتهم.
name-missing = أدخل اسمًا.
slug = المعرف المختصر
slug-help = جزء من كل عنوان تشغيل. يجب أن يكون فريدًا. أحرف لاتينية وأرقام وواصلات وشرطات سفلية.
slug-missing = أدخل معرفًا مختصرًا.
slug-invalid = استخدم فقط الأحرف اللاتينية (a إلى z) والأرقام والواصلات والشرطات السفلية.
join = إضافة إلى نقطة خارجية
join-help = النقاط الخارجية لـ RAC. يبقى فيها الموفّرون الموجودون بالفعل.
join-choose = اختر نقطة خارجية.
join-save = إضافة إلى النقطة الخارجية
create-outpost = إنشاء نقطة خارجية لـ RAC
create-outpost-save = إنشاء النقطة الخارجية
outpost-name-help = يجب أن يكون فريدًا بين جميع النقاط الخارجية.
outpost-name = نقطة خارجية لـ RAC
outpost-after = تأخذ النقطة الخارجية إعدادات authentik الافتراضية. من دون تكامل لا يشغّلها authentik: ابدأ حاويتها بنفسك. توضح قائمة الفحص كيفية ذلك.
failed = تعذر الحفظ
taken = الاسم «{ $name }» مستخدم بالفعل. أما هذا فمتاح.
take-instead = استخدام «{ $name }»
serves-providers = { $count ->
    [zero] لا تخدم أيّ موفّر
    [one] تخدم موفّرًا واحدًا
    [two] تخدم موفّرين اثنين
    [few] تخدم { $count } موفّرين
    [many] تخدم { $count } موفّرًا
   *[other] تخدم { $count } موفّر
}
assigned = يشغّل المستخدمون الآن «{ $provider }» من خلال التطبيق «{ $application }».
joined = تمت إضافة «{ $provider }» إلى النقطة الخارجية «{ $outpost }».
outpost-created = تم إنشاء النقطة الخارجية «{ $name }». شغّلها بعد ذلك.

check-user-of = فحص لمستخدم: { $endpoint }
check-user-text = ما إذا كان بإمكان مستخدم الاتصال، بقدر ما يمكن فحصه هنا.
user-label = المستخدم
user-choose = اختر مستخدمًا
endpoint = نقطة النهاية
endpoint-choose = جميع نقاط النهاية
endpoint-help = اختر واحدة ليشمل الفحص عمليات ربطها وحدّها.
endpoint-detail = { $protocol } · { $host }
result = النتيجة
still-unknown = ما لا يمكن فحصه هنا
unknown-flow = ما إذا كان تدفق التفويض يسمح للمستخدم بالمرور: تُنفَّذ مراحله وسياساته عند التشغيل.
unknown-expressions = الإعدادات التي تعيدها تعابير تعيينات الخصائص لهذا المستخدم.
unknown-host = ما إذا كان الجهاز يستجيب ويقبل بيانات الاعتماد.
provider-blocks = الموفّر محظور للجميع: انظر قائمة الفحص في هذه الصفحة.

outposts = النقاط الخارجية لـ RAC
no-outposts = لا توجد نقاط خارجية لـ RAC: لا أحد يمكنه الاتصال. أنشئ واحدة من قائمة فحص أحد الموفّرين.
outpost-offline = غير متصلة
outpost-online = متصلة
providers-ready = الموفّرون الجاهزون: { $ready } من { $all }
providers-blocked = المحظور: { $count }
providers-to-check = يلزم التحقق: { $count }
outposts-online = النقاط الخارجية المتصلة: { $online } من { $all }
more-providers = و{ $count } أخرى: عرض جميع الموفّرين
limits-unread = نقاط نهاية أخرى لم يُفحص حدها: { $count }. انظر قائمة نقاط النهاية.
limits-hidden = نقاط نهاية لم تُفحص لأن حسابك لا يمكنه رؤيتها: { $count }.
closed = { $count ->
    [zero] لا نقاط نهاية مغلقة (الحد 0)
    [one] نقطة نهاية واحدة مغلقة (الحد 0)
    [two] نقطتا نهاية مغلقتان (الحد 0)
    [few] { $count } نقاط نهاية مغلقة (الحد 0)
    [many] { $count } نقطة نهاية مغلقة (الحد 0)
   *[other] { $count } نقطة نهاية مغلقة (الحد 0)
}
open-hidden = لا يمكن لحسابك فحص أيّ نقاط النهاية مفتوحة للجميع.
open-count = { $count ->
    [zero] لا نقاط نهاية مفتوحة للجميع
    [one] نقطة نهاية واحدة مفتوحة للجميع
    [two] نقطتا نهاية مفتوحتان للجميع
    [few] { $count } نقاط نهاية مفتوحة للجميع
    [many] { $count } نقطة نهاية مفتوحة للجميع
   *[other] { $count } نقطة نهاية مفتوحة للجميع
}
open-here = مفتوح للجميع: { $count ->
    [zero] لا نقاط نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتا نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
and-more = و{ $count } أخرى
serves = { $count ->
    [zero] لا تخدم أيّ موفّر.
    [one] تخدم موفّرًا واحدًا.
    [two] تخدم موفّرين اثنين.
    [few] تخدم { $count } موفّرين.
    [many] تخدم { $count } موفّرًا.
   *[other] تخدم { $count } موفّر.
}
