mappings = تعيينات الخصائص
mapping = تعيين خصائص
overview = نظرة عامة
changelog = سجل التغييرات
tabs = تعيين الخصائص
back-to-list = إلى قائمة تعيينات الخصائص

caption = تعيينات خصائص RAC
create = إنشاء تعيين خصائص
search-hint = البحث بالاسم
empty-title = لا توجد تعيينات خصائص بعد
empty-text = يضيف تعيين الخصائص إعدادات عند التشغيل: هي نفسها للجميع، أو يحسبها تعبير لكل مستخدم. أنشئ تعيينًا ثم أضفه إلى موفّر أو نقطة نهاية.
name = الاسم
managed = مُدار
managed-no = لا
managed-by-authentik = من authentik نفسه
managed-by-blueprint = من مخطط
managed-by = { $keeper } ({ $mark })
managed-means = يُبقي authentik أو مخططٌ التعيينات المُدارة محدّثة، وقد يكتب فوق التغييرات المُجراة هنا. لتغيير أحدها نهائيًا، استنسخه.
managed-title = يُبقي authentik هذا التعيين محدّثًا
managed-text = جاء مع authentik أو مع مخطط. قد يكتب التحديث التالي أو التنفيذ التالي للمخطط فوق التغييرات المُجراة هنا. أما المستنسخ فلا يُكتب فوقه.
clone-instead = استنساخه بدلًا من ذلك
static-settings = الإعدادات الثابتة
expression = التعبير
used-by = يستخدمه
id = المعرف
yes = نعم
no = لا
none = لا شيء
names-and-more = { $names } و{ $more } أخرى

unused = لا شيء
provider-count = { $count ->
    [zero] { $count }{"\u00A0"}موفّر
    [one] موفّر{"\u00A0"}واحد
    [two] موفّران
    [few] { $count }{"\u00A0"}موفّرين
    [many] { $count }{"\u00A0"}موفّرًا
   *[other] { $count }{"\u00A0"}موفّر
}
endpoint-count = { $count ->
    [zero] { $count }{"\u00A0"}نقطة{"\u00A0"}نهاية
    [one] نقطة{"\u00A0"}نهاية{"\u00A0"}واحدة
    [two] نقطتا{"\u00A0"}نهاية
    [few] { $count }{"\u00A0"}نقاط{"\u00A0"}نهاية
    [many] { $count }{"\u00A0"}نقطة{"\u00A0"}نهاية
   *[other] { $count }{"\u00A0"}نقطة{"\u00A0"}نهاية
}
other-count = { $count ->
    [zero] { $count }{"\u00A0"}كائن{"\u00A0"}آخر
    [one] كائن{"\u00A0"}آخر
    [two] كائنان{"\u00A0"}آخران
    [few] { $count }{"\u00A0"}كائنات{"\u00A0"}أخرى
    [many] { $count }{"\u00A0"}كائنًا{"\u00A0"}آخر
   *[other] { $count }{"\u00A0"}كائن{"\u00A0"}آخر
}
counts = { $first }، { $second }
at-least = على الأقل: { $uses }
used-by-label = ما يستخدم «{ $name }»: { $uses }
used-by-loading = جارٍ فحص ما يستخدمه…
used-by-nothing = لا يستخدمه موفّر ولا نقطة نهاية.
used-by-unseen = قد يستخدمه موفّرون ونقاط نهاية لا يمكن لحسابك رؤيتها.
used-by-providers = الموفّرون
used-by-endpoints = نقاط النهاية
used-by-others = غيرها

delete-mapping = حذف تعيين الخصائص
delete-title = حذف تعيين الخصائص «{ $name }»؟
delete-what-goes = لا تعود إعداداته سارية على الاتصالات الجديدة. يبقى من دونه الموفّرون ونقاط النهاية التي تستخدمه.
delete-managed = هو مُدار: قد ينشئه authentik أو مخططه من جديد.
deleted = تم حذف تعيين الخصائص «{ $name }».
delete-many-title = حذف { $count ->
    [zero] { $count } تعيين خصائص
    [one] تعيين خصائص واحد
    [two] تعييني خصائص
    [few] { $count } تعيينات خصائص
    [many] { $count } تعيين خصائص
   *[other] { $count } تعيين خصائص
}؟
delete-many = حذف { $count ->
    [zero] { $count } تعيين خصائص
    [one] تعيين خصائص واحد
    [two] تعييني خصائص
    [few] { $count } تعيينات خصائص
    [many] { $count } تعيين خصائص
   *[other] { $count } تعيين خصائص
}
delete-many-what-goes = يبقى من دونها الموفّرون ونقاط النهاية التي تستخدمها. قد ينشئ authentik التعيينات المُدارة من جديد عند تحديثه التالي.

many-deleted = تم حذف { $count ->
    [zero] { $count } تعيين خصائص
    [one] تعيين خصائص واحد
    [two] تعييني خصائص
    [few] { $count } تعيينات خصائص
    [many] { $count } تعيين خصائص
   *[other] { $count } تعيين خصائص
}
many-deleted-of = تم حذف { $done } من { $all } من تعيينات الخصائص
many-deleted-summary = تم حذف { $count ->
    [zero] { $count } تعيين خصائص
    [one] تعيين خصائص واحد
    [two] تعييني خصائص
    [few] { $count } تعيينات خصائص
    [many] { $count } تعيين خصائص
   *[other] { $count } تعيين خصائص
}.
many-deleted-so-far = تم حتى الآن حذف { $count ->
    [zero] { $count } تعيين خصائص
    [one] تعيين خصائص واحد
    [two] تعييني خصائص
    [few] { $count } تعيينات خصائص
    [many] { $count } تعيين خصائص
   *[other] { $count } تعيين خصائص
}.

save = حفظ التغييرات
edit-title = تعديل تعيين الخصائص
edit-title-of = تعديل { $name }
clone-title = استنساخ { $name }
clone-name = { $name } (نسخة)
create-next = بعد ذلك أضفه إلى الموفّرين أو نقاط النهاية المقصودة. فهو وحده لا يفعل شيئًا.
clone-note = نسخة لا يستخدمها شيء بعد. يبقى الأصل من دون تغيير، حتى حيث يُستخدم.
name-help = يجب أن يكون فريدًا بين تعيينات الخصائص من جميع الأنواع. تُطبَّق التعيينات بترتيب الاسم: إذا عيّن اثنان المعلمة نفسها، فالأخير هو النافذ.
name-missing = أدخل اسمًا.
settings-help = تُطبَّق دائمًا. يستبعد authentik القيم الفارغة وnull وfalse و0: اكتب النصين 'false' و'0' بدلًا من ذلك. يمكن لكل من يستطيع عرض التعيين قراءتها، بما فيها كلمات المرور.
conflict-title = غيّر شخص آخر تعيين الخصائص هذا
already-so = لا توجد تغييرات لحفظها.
created = تم إنشاء تعيين الخصائص «{ $name }».
saved = تم حفظ تعيين الخصائص «{ $name }».

expression-help = شيفرة Python تُنفَّذ عند التشغيل وتعيد dict من الإعدادات. وهي تتجاوز الإعدادات الثابتة. اتركه فارغًا إن لم يلزم. يضيف Tab مسافة بادئة؛ اضغط Escape ثم Tab لمغادرة المربع.
fixes = الإصلاحات
fix-in-line = السطر { $line }: { $fix }
variables-title = ما يمكن أن يستخدمه التعبير
variable-user = المستخدم الذي يشغّل الاتصال: user.username وuser.name وuser.email وuser.attributes (من النوع dict).
variable-endpoint = نقطة النهاية التي تُشغَّل: endpoint.name وendpoint.host وendpoint.protocol وendpoint.settings. غير متاحة في الاختبار.
variable-provider = موفّر RAC: provider.name وprovider.settings. غير متاح في الاختبار.
variable-request = request.user هو المستخدم نفسه، ويحتوي request.context على المتغيرات أعلاه. لا يوجد طلب HTTP عند التشغيل.
variable-group-member = ما إذا كان المستخدم في مجموعة، مباشرةً أو عبر المجموعات الأصل.
variable-user-by = مستخدم آخر، أو None.
variable-has-authenticator = ما إذا كان للمستخدم أداة مصادقة، من ذلك النوع إن حُدِّد.
variable-regex = التعابير النمطية في Python.
variable-dns = الأسماء والعناوين.
variable-requests = طلبات HTTP وسجل authentik وأحداثه والبريد الإلكتروني. تُنفَّذ عند كل تشغيل.
variables-rest = تعمل أيضًا دوال Python ووحداتها (import …). تُتجاهل النتيجة التي ليست dict. إذا فشل التعبير، يُستبعد التعيين كله ويستمر الاتصال من دونه، ويسجّل authentik حدثًا.

expression-none = لا شيء: لا تسري إلا الإعدادات الثابتة.
settings-none = لا شيء
settings-dropped = مستبعدة عند التشغيل، لأن authentik يعاملها كفارغة: { $names }

test = اختبار
test-text = يعرض ما سيضيفه التعيين المخزَّن لمستخدم.
test-missing = لا نقطة نهاية ولا موفّر في الاختبار: التعابير التي تستخدمهما تفشل هنا وتعمل عند التشغيل.
test-stored = يختبر ما هو مخزَّن في authentik، لا التغييرات غير المحفوظة في هذا النموذج.
test-uses = يستخدم التعبير { $names }، وهو ما لا يتوفر في الاختبار: قد يفشل هنا ويعمل مع ذلك عند التشغيل.
test-who = الاختبار مع مستخدم…
test-user = المستخدم
test-user-choose = اختر مستخدمًا
test-user-missing = اختر مستخدمًا للاختبار معه.
test-run = تنفيذ الاختبار
test-result = النتيجة
test-nothing = لا يضيف التعيين إعدادات لهذا المستخدم.
test-no-dict = هذا ليس dict: يتجاهله authentik عند التشغيل.
test-failed = فشل التعبير
test-failed-text = عند التشغيل سيُستبعد التعيين كله، بما في ذلك إعداداته الثابتة.
test-crashed = فشل authentik بسبب خطأ داخلي. يحدث هذا عندما لا يمكن لحسابك عرض تعيينات الخصائص من جميع الأنواع: اطلب الصلاحية «Can view Property Mapping»، أو اختبر بحساب آخر.
test-no-user = لا يمكن لحسابك عرض هذا المستخدم، ولا الاختبار معه.
