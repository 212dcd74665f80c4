title = توصيل الأجهزة
about = إعداد كل ما يحتاج إليه المستخدمون للوصول إلى الأجهزة: موفّر وتطبيقه، ومن له حق الوصول، ونقطة خارجية، والأجهزة. لا يُكتب شيء قبل الخطوة الأخيرة.
kept = تبقى إجاباتك في علامة التبويب هذه إذا غادرت الصفحة، باستثناء كلمات المرور.
not-kept = تُفقد إجاباتك إذا غادرت الصفحة.
steps = الخطوات
next = التالي
back = رجوع
create = إنشاء
start-over = البدء من جديد
reading = جارٍ قراءة المثيل…
not-read = تعذرت قراءة المثيل
try-again = إعادة المحاولة
lacking = يمكنك العرض، لا الإنشاء
step-lacking = تحتاج هذه الخطوة إلى صلاحية يفتقر إليها حسابك
started-over = تم مسح إجاباتك.
undo = تراجع
not-read-yet = انتظر حتى تكتمل قراءة المثيل.

step-provider = الموفّر
step-application = التطبيق
step-access = من له حق الوصول
step-outpost = النقطة الخارجية
step-machines = الأجهزة
step-credentials = بيانات الاعتماد
step-review = المراجعة

about-provider = يضم الموفّر الأجهزة والإعدادات المشتركة بينها.
about-application = يجد المستخدمون الأجهزة من خلال تطبيق في authentik.
about-access = من يمكنه فتح الأجهزة. يسري على الأجهزة وعلى التطبيق الجديد.
about-outpost = تُجري النقطة الخارجية الاتصالات. يجب أن تتمكن من الوصول إلى الأجهزة.
about-machines = يصبح كل جهاز نقطة نهاية.
about-credentials = كيف يسجّل المستخدمون الدخول إلى الأجهزة.
about-review = ما سيُنشأ في authentik.

title-of-step = الخطوة { $place } من { $all }: { $step }

gone = تعذر العثور على «{ $name }». اختر غيره.

go-to-step = الانتقال إلى الخطوة «{ $step }»

something-missing-in = ثمة نقص في الخطوة «{ $step }».

no-providers = لا يوجد موفّر RAC بعد: أنشئ واحدًا هنا.
no-flows = لا يوجد تدفق تفويض. أنشئ واحدًا في authentik، ضمن Flows and Stages.
no-outposts = لا توجد نقطة خارجية لـ RAC بعد: أنشئ واحدة هنا.
no-mappings = لا يوجد تعيين خصائص RAC بعد.

provider-kind = الموفّر المستخدم
provider-new = إنشاء موفّر
provider-existing = استخدام موفّر موجود
provider = الموفّر
choose-provider = اختر موفّرًا.
choose = اختر واحدًا
provider-name = اسم الموفّر
name-missing = أدخل اسمًا.
provider-taken = لموفّر آخر هذا الاسم. استخدمه، أو اختر اسمًا غيره.
flow = تدفق التفويض
flow-help = ما يمر به المستخدمون قبل كل تشغيل. مع الموافقة الصريحة يؤكدون، ومع الموافقة الضمنية لا يؤكدون.
choose-flow = اختر تدفقًا.
expiry = مدة صلاحية الاتصال
expiry-help = المدة التي يكون فيها رمز الاتصال صالحًا، مثل hours=8 أو days=1. وهو محتسب ضمن الحد ما دام صالحًا.

application-name = اسم التطبيق
application-name-help = ما يراه المستخدمون في authentik. الافتراضي: اسم الموفّر.
slug = المعرف المختصر
slug-wrong = أدخل معرفًا مختصرًا من أحرف لاتينية وأرقام وواصلات وشرطات سفلية.
slug-taken = لتطبيق آخر هذا المعرف المختصر.

slug-help = اسمه في العناوين. الافتراضي: { $slug }

has-application = للموفّر «{ $provider }» التطبيق «{ $application }»، ويبقى كما هو.

access = من له حق الوصول
access-limited = هذه المجموعات وهؤلاء المستخدمون فقط
access-everyone = الجميع
everyone-warning = سيتمكن كل من يمكنه تسجيل الدخول إلى authentik من فتح هذه الأجهزة، الآن ومستقبلًا.
choose-access = اختر من له حق الوصول.
groups = المجموعات
users = المستخدمون
choose-groups-or-users = اختر مجموعة واحدة أو مستخدمًا واحدًا على الأقل.
any-of-them = يكفي الانتماء إلى واحدة منها.
users-help = مستخدمون بعينهم، إضافةً إلى أعضاء المجموعات.
application-limits = للتطبيق عمليات ربط خاصة به: يجب على المستخدمين اجتيازها أيضًا.
no-groups = لا توجد مجموعة يمكن لحسابك رؤيتها.
no-users = لا يوجد مستخدم يمكن لحسابك رؤيته.

outpost-kind = النقطة الخارجية المستخدمة
outpost-existing = استخدام نقطة خارجية موجودة
outpost-new = إنشاء نقطة خارجية
outpost = النقطة الخارجية
outpost-name = اسم النقطة الخارجية
outpost-new-help = يجب نشرها بعد ذلك: يوضح authentik كيفية النشر ضمن «التطبيقات»، «النقاط الخارجية».
choose-outpost = اختر نقطة خارجية.
choose-outpost-kind = اختر نقطة خارجية أو أنشئ واحدة.
outpost-taken = لنقطة خارجية أخرى هذا الاسم.

has-outposts = الموفّر «{ $provider }» تخدمه: { $outposts }.

serves = { $count ->
    [zero] لا تخدم أيّ موفّر
    [one] تخدم موفّرًا واحدًا
    [two] تخدم موفّرين اثنين
    [few] تخدم { $count } موفّرين
    [many] تخدم { $count } موفّرًا
   *[other] تخدم { $count } موفّر
}

machines = الأجهزة المراد توصيلها
machines-one = جهاز واحد
machines-list = قائمة مضيفين
protocol = البروتوكول
choose-protocol = اختر بروتوكولًا.
host = المضيف
host-help = اسم أو عنوان يمكن للنقطة الخارجية الوصول إليه.
host-missing = أدخل مضيفًا.
host-blank = لا يحتوي المضيف على مسافات.
host-wrong = هذا ليس مضيفًا.
hosts-to-check = افحص هذه الأجهزة المضيفة
host-taken = لنقطة النهاية «{ $endpoint }» لدى هذا الموفّر المضيف { $host } بالفعل.
protocol-differs = يجري الاتصال بـ { $host } عبر { $protocol } لأن عنوانه ينص على ذلك.
port = المنفذ
port-help = الافتراضي: 3389 لـ RDP و22 لـ SSH و5900 لـ VNC.
port-wrong = أدخل رقمًا من 1 إلى 65535.
machine-name = اسم نقطة النهاية
machine-name-help = الافتراضي: المضيف.
list = المضيفون
list-help = واحد في كل سطر: host أو host:port، ويليه اسم إن شئت. تحتاج عناوين IPv6 التي لها منفذ إلى أقواس معقوفة. الأسطر التي تبدأ بـ # تعليقات. 20,000 على الأكثر.
no-hosts = أدخل مضيفًا واحدًا على الأقل.
certificate = شهادة الأجهزة
certificate-tofu = الوثوق بالأولى، ثم اشتراطها بعد ذلك
certificate-any = قبول أيّ شهادة
certificate-valid = الصالحة فقط
certificate-help = لأجهزة Windows عادةً شهادة موقّعة ذاتيًا.

bad-line = السطر { $line }: { $why }

more-bad-lines = و{ $count ->
    [zero] { $count } سطر آخر
    [one] سطر آخر
    [two] سطران آخران
    [few] { $count } أسطر أخرى
    [many] { $count } سطرًا آخر
   *[other] { $count } سطر آخر
}.

repeated = المضيف المكرر

same-as = هو نفسه السطر { $line }، فاستُبعد.

credentials = كيف يسجّل المستخدمون الدخول
credentials-ask = الجهاز يسأل
credentials-ask-help = لا يُخزَّن شيء. يعرض RDP شاشة تسجيل دخول Windows، ما لم يكن NLA مطلوبًا؛ ويسأل SSH في الطرفية.
credentials-prompt = يسأل authentik عند كل تشغيل
credentials-prompt-help = لا يُخزَّن شيء. ما يكتبه المستخدمون يتجاوز الإعدادات وجميع تعيينات الخصائص.
flow-that-asks = التدفق الذي يسأل
flow-own = تدفق خاص به
flow-own-help = ينشئ «RAC: ask for credentials»، إن لم يكن موجودًا، ويجعله تدفق التفويض للموفّر.
flow-shared = ستطلب جميع التطبيقات التي تستخدم هذا التدفق بيانات الاعتماد هذه، لا الوصول عن بُعد وحده. وتستخدم معظم التطبيقات تدفقات authentik الافتراضية.
flow-no-undo = يُحذف التدفق والمطالبات والمرحلة التي تطلب بيانات الاعتماد في authentik (Flows and Stages)، لا بالأمر «تراجع».
flow-unknown = لا يمكن لحسابك رؤية تدفق التفويض للموفّر.
flow-asks = يطلب التدفق اسم المستخدم وكلمة المرور.
flow-does-not-ask = لا يطلب التدفق اسم المستخدم وكلمة المرور. تحقق من مراحله في authentik.
prompts-not-read = تعذرت قراءة المطالبات

flow-chosen = تدفق التفويض للموفّر
flow-chosen-slug = تدفق التفويض للموفّر ({ $slug })

create-flow = إنشاء تدفق التفويض «RAC: ask for credentials»
create-user-name = إنشاء المطالبة «rac-ask-username»
create-password = إنشاء المطالبة «rac-ask-password»
create-stage = إنشاء مرحلة المطالبة «rac-ask-credentials»
create-stage-binding = إنشاء ربط المرحلة بالتدفق
same-flow = تدفق التفويض «RAC: ask for credentials» كما هو
same-user-name = المطالبة «rac-ask-username» كما هي
same-password = المطالبة «rac-ask-password» كما هي
same-stage = مرحلة المطالبة «rac-ask-credentials» كما هي
same-stage-binding = ربط المرحلة بالتدفق كما هو

skipped = تم التخطي لعدم وجود: { $missing }.

credentials-shared = الحساب نفسه للجميع
credentials-shared-help = يمكن لكل من يستطيع عرض نقاط النهاية قراءة كلمة المرور.
credentials-attributes = حساب لكل مستخدم، من سمات المستخدم
credentials-attributes-help = ينشئ تعيين خصائص، إن لم يكن موجودًا. يرسل السمتين rac_username وrac_password لكل مستخدم؛ ومن دون rac_username يرسل الاسم في authentik.
credentials-mapping = من تعيين خصائص موجود
username = اسم المستخدم
username-missing = أدخل اسم مستخدم.
password = كلمة المرور
password-help = لا تُحفظ إذا غادرت الصفحة.
domain = المجال
domain-help = للأجهزة في Active Directory.
mapping = تعيين الخصائص
choose-mapping = اختر تعيين خصائص.

rows = ما سيُنشأ
nothing-to-do = كل شيء موجود بالفعل.
impossible = لا يمكن إنشاء أيّ من هذا.
unread = تعذرت قراءة جزء من المثيل
password-empty = لم تُدخَل كلمة مرور للحساب المشترك: ستسأل الأجهزة عنها، إلا ما كان موجودًا بالفعل وله كلمة مرور.
bindings = · { $bindings }
binding-impossible = { $binding } ({ $why })
changed-from = { $field }: { $old } ← { $new }
changed-to = { $field }: { $new }
unread-part = { $part }: { $why }
lost = غير مستخدم
hidden = تغيّر (مخفي)
removed = أُزيل

would-be-open = سيكون { $count ->
    [zero] { $count } كائن مفتوحًا
    [one] كائن واحد مفتوحًا
    [two] كائنان مفتوحين
    [few] { $count } كائنات مفتوحة
    [many] { $count } كائنًا مفتوحًا
   *[other] { $count } كائن مفتوحًا
} للجميع، لتعذر إنشاء أيّ من عمليات الربط اللازمة.

half-done = لم يُنشأ كل شيء
half-done-text = ما أُنشئ يبقى ويُستخدم. يعيد «إنشاء» محاولة ما تبقى، كما هو مسرود أدناه. ولإزالته بدلًا من ذلك استخدم «التغييرات الأخيرة».

create-objects = إنشاء { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}
create-objects-question = إنشاء { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}؟
creating-objects = جارٍ إنشاء { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}…

rows-more = و{ $count } أخرى.

changes-existing = منها ما هو موجود بالفعل وسيتغير: { $count }.

done = كل شيء في مكانه
done-text = افحص ما إذا كان بإمكان مستخدم الاتصال، أو شغّل جهازًا بنفسك.
created = ما أُنشئ

deploy = يجب نشر النقطة الخارجية «{ $outpost }» قبل أن يتمكن أحد من الاتصال. توضح صفحة الموفّر ما إذا كانت متصلة وما بقي عمله.

created-but-hidden = تم إنشاء { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
} من دون أن يستطيع حسابك رؤيتها.

check-user = فحص لمستخدم
open-provider = فتح الموفّر
more-machines = توصيل أجهزة أخرى
endpoints = نقاط النهاية
