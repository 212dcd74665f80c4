format-plan-json = ملف خطة RAC Admin (JSON)
format-plan-yaml = ملف خطة RAC Admin (YAML)
format-csv = جدول RAC Admin (CSV)
format-guacamole-csv = ملف استيراد Guacamole (CSV)
format-guacamole-json = ملف استيراد Guacamole (JSON)
format-guacamole-yaml = ملف استيراد Guacamole (YAML)
format-user-mapping = ملف user-mapping.xml من Guacamole
format-rdp = اتصال سطح المكتب البعيد (.rdp)
format-inventory = جرد (CSV)
format-hosts = قائمة مضيفين
format-terraform = تكوين Terraform (.tf)
format-terraform-state = حالة Terraform (JSON)
format-blueprint = مخطط authentik (YAML)

column = العمود «{ $name }»
column-first = العمود «{ $name }»
unnamed-column = عمود بلا اسم
unnamed-column-first = عمود بلا اسم
quoted = «{ $name }»
inside = { $outer }، «{ $name }»
entry = الإدخال { $entry }
entry-name = الإدخال { $entry }، «{ $name }»
entry-name-first = الإدخال { $entry }، «{ $name }»
line = السطر { $line }
a-line = سطر
cells-at-end = خلايا في النهاية
cells-at-end-first = خلايا في النهاية
columns-of-access = أعمدة المستخدمين والمجموعات
bindings = عمليات الربط
rows = { $count ->
    [zero] { $count } صف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
the-login = تسجيل دخول «{ $login }»
the-login-first = تسجيل دخول «{ $login }»
the-state = ملف الحالة
the-state-first = ملف الحالة
policy-binding = ربط سياسة
entry-of-model = إدخال من { $model }
name-of-model = «{ $name }» من { $model }
block = { $kind } «{ $name }»
host-part = { $part ->
    [share] المشاركة في المضيف
    [scheme] بادئة البروتوكول في المضيف
    [password] كلمة المرور في المضيف
    [path] المسار في المضيف
    [query] الاستعلام في المضيف
    [fragment] الجزء الذي يلي «#» في المضيف
   *[others] حقول أخرى في المضيف
}
host-part-first = { $part ->
    [share] المشاركة في المضيف
    [scheme] بادئة البروتوكول في المضيف
    [password] كلمة المرور في المضيف
    [path] المسار في المضيف
    [query] الاستعلام في المضيف
    [fragment] الجزء الذي يلي «#» في المضيف
   *[others] حقول أخرى في المضيف
}
port = المنفذ { $port }
port-first = المنفذ { $port }
reference = { $kind ->
    [property_mapping] تعيين الخصائص { $number }
    [provider] الموفّر { $number }
    [user] المستخدم { $number }
    [group] المجموعة { $number }
    [policy] السياسة { $number }
   *[flow] التدفق { $number }
}
object = { $kind ->
    [property_mapping] تعيين الخصائص «{ $name }»
    [provider] الموفّر «{ $name }»
    [application] التطبيق «{ $name }»
    [outpost] النقطة الخارجية «{ $name }»
    [flow] التدفق «{ $name }»
    [user] المستخدم «{ $name }»
    [group] المجموعة «{ $name }»
    [policy] السياسة «{ $name }»
   *[endpoint] نقطة النهاية «{ $name }»
}
field-of-object = { $object }، { $field }

loss = { $what }: { $why }
loss-at-line = { $what } (السطر { $line }): { $why }

mistake-in-field = { $field }: { $mistake }
of-file = { $file }: { $text }
in-file = { $name } في { $file }
mistake-in-binding = الربط { $number }، { $field }: { $mistake }
not-storable = لا يمكن لـ authentik تخزين الحرف NUL أو رقم بهذا الحجم.
no-nul = لا يمكن لـ authentik تخزين الحرف NUL.
is-settings = هذه أسماء لها قيم.
is-settings-json = { $field }: هذه أسماء لها قيم، بصيغة JSON.
setting-too-long = الحد الأقصى لعدد أحرف الإعداد «{ $name }» هو { $most }.
too-long = الحد الأقصى لعدد الأحرف هو { $most }.
is-names = هذه قائمة أسماء.
is-bindings = هذه قائمة عمليات ربط.
is-text = هذا نص.
is-number = هذا عدد صحيح من -2147483648 إلى 2147483647.
is-flag = هذا إما true أو false.
is-binding = الربط { $number } هو «user» أو «group» أو «policy» مع اسم.
binding-subjects = يحتاج الربط { $number } إلى واحد فقط من «user» و«group» و«policy».
binding-unknown-field = في الربط { $number } حقل غير معروف: «{ $field }».
too-many-bindings = عدد المستخدمين والمجموعات والسياسات أكثر من { $most }: استخدم مجموعة.
unknown-field = { $kind ->
    [property_mapping] لا يعرف RAC Admin حقلًا باسم «{ $field }» لتعيين خصائص.
    [provider] لا يعرف RAC Admin حقلًا باسم «{ $field }» لموفّر.
    [application] لا يعرف RAC Admin حقلًا باسم «{ $field }» لتطبيق.
    [outpost] لا يعرف RAC Admin حقلًا باسم «{ $field }» لنقطة خارجية.
   *[endpoint] لا يعرف RAC Admin حقلًا باسم «{ $field }» لنقطة نهاية.
}
no-name = ليس له اسم.

unknown-format = لا يتعرف RAC Admin على هذا الملف. يقرأ ملفات خططه وجداوله، وملفات استيراد Guacamole وuser-mapping.xml، وملفات .rdp، وملفات الجرد بصيغة CSV، وقوائم المضيفين، وTerraform، ومخططات authentik.
empty-file = لا يوجد شيء في هذا الملف.
api-answer = هذا رد من واجهة API في authentik، وفيه معرفات بدلًا من الأسماء. صدّر الكائنات باستخدام RAC Admin بدلًا من ذلك.
api-answer-tokens = هذه رموز اتصال كما تسردها واجهة API في authentik. لا يمكن استيرادها: ينشئها authentik عندما يتصل المستخدمون.
one-endpoints-settings = هذه إعدادات نقطة نهاية واحدة: ألصقها في إعداداتها.
control-character = يوجد هنا حرف تحكم: هذا ليس ملفًا نصيًا.
workbook = هذا مصنف أو أرشيف: احفظ الجدول بصيغة CSV.
not-utf16 = يبدأ الملف كأنه UTF-16 وليس كذلك: احفظه بترميز UTF-8.
not-json = هذا ليس JSON: { $error }.
not-yaml = هذا ليس YAML: { $error }.
not-xml = هذا ليس XML: { $error }.
xml-order = هذا ليس XML: لا تنتهي العناصر بالترتيب الذي بدأت به. في النصوص اكتب < بالصيغة &lt; و& بالصيغة &amp;.
xml-unreadable = هذا ليس XML: لا يمكن قراءته.
xml-undefined = يوجد هنا «&…;» غير معرّف. في النصوص اكتب & بالصيغة &amp;.
xml-doctype = لا تُقرأ تعريفات الأنواع (<!DOCTYPE>): أزلها.
xml-ends-within = ينتهي الملف داخل عنصر.
xml-nested-connection = يوجد اتصال داخل اتصال.
name-twice = «{ $name }» مكرر مرتين.
alias-in-itself = يقع اسم مستعار (*name) داخل ما يكرره.
aliases-repeat = تكرر الأسماء المستعارة (*name) أكثر من اللازم.
anchors-hold = خلف المراسي (&name) محتوى أكثر من اللازم.
two-documents = يوجد أكثر من مستند: استورد واحدًا في كل مرة.
too-deep = التداخل هنا أعمق من اللازم.
name-is-map = لا يمكن أن يكون الاسم خريطة أو قائمة.
name-is-alias = لا يمكن أن يكون الاسم اسمًا مستعارًا.
no-header = لا يحتوي الصف الأول على أسماء أعمدة.
too-many-columns = يحتوي الصف الأول على أكثر من { $most } من الأعمدة.
column-too-long = يحتوي الصف الأول على اسم عمود يزيد عدد أحرفه على { $most }.
quote-not-closed-in-row = علامة اقتباس تُفتح في هذا الصف ولا تُغلق.
header-is-machine = هذا الصف جهاز: اكتب فوقه أسماء الأعمدة، مثل name,host,protocol.
no-rows = لا توجد صفوف أسفل الصف الأول الذي يسمّي الأعمدة.
not-guacamole-list = ملفات استيراد Guacamole هي قوائم اتصالات.
brace-not-opened = يوجد «{"}"}» من دون «{"{"}».
brace-missing = ينتهي الملف داخل كتلة: ينقص «{"}"}».
block-expected = يُتوقع هنا كتلة أو «name = value».
value-expected = يُتوقع هنا «=» أو «{"{"}».
ends-in-brackets = ينتهي الملف داخل أقواس.
bracket-not-opened = لا يغلق هذا القوس أيّ قوس مفتوح.
quote-not-closed = علامة اقتباس تُفتح هنا ولا تُغلق.
quote-ends-line = النص بين علامتي اقتباس ينتهي على سطره.
interpolation-not-closed = يوجد «${"{"}» لا يُغلق.
escape-no-character = تسلسل الهروب هذا ليس حرفًا.
escape-unknown = لا وجود لتسلسل الهروب هذا.
heredoc-not-closed = النص الذي يبدأ هنا بـ «<<» لا ينتهي.

not-utf8 = الملف ليس بترميز UTF-8: قُرئ بترميز Windows-1252. تحقق من الأسماء التي تحتوي على أحرف غير إنجليزية.
formulas-of-texts = خلايا فيها صيغ مثل ="0123": { $count }. قُرئ نصها.
same-name = { $count ->
    [zero] لا توجد نقاط نهاية لها الاسم «{ $name }».
    [one] توجد نقطة نهاية واحدة لها الاسم «{ $name }».
    [two] توجد نقطتا نهاية لهما الاسم «{ $name }».
    [few] توجد { $count } نقاط نهاية لها الاسم «{ $name }».
    [many] توجد { $count } نقطة نهاية لها الاسم «{ $name }».
   *[other] توجد { $count } نقطة نهاية لها الاسم «{ $name }».
}
terraform-default = لا يذكر { $source } الحقل { $field }: يجعله Terraform بالقيمة { $value }.

bindings-lost = لا يمكن استيراد أيّ من عمليات ربطه. إذا أُنشئ فسيتمكن الجميع من استخدامه.
column-twice = هذا العمود مكرر في الجدول: يُعتمد الأول.
column-unnamed = لا تُستورد إلا الأعمدة التي لها أسماء.
column-unassigned = غير مخصص لأيّ شيء.
column-repeated = عمود قبله يحمل الشيء نفسه، وهو المعتمد.
column-unknown = لا يوجد كائن له حقل كهذا.
column-of-others = { $kind ->
    [property_mapping] ليس لتعيين الخصائص حقل كهذا.
    [provider] ليس للموفّر حقل كهذا.
    [application] ليس للتطبيق حقل كهذا.
    [outpost] ليس للنقطة الخارجية حقل كهذا.
   *[endpoint] ليس لنقطة النهاية حقل كهذا.
}
no-kind = «{ $kind }» ليس نوعًا من الكائنات.
row-too-long = خلايا الصف أكثر من الأسماء في الصف الأول.
no-host-column = لم يُخصص عمود للمضيف. خصص العمود الذي يحمله لتُستورد الصفوف.
not-whole-number = هذا ليس عددًا صحيحًا.
not-a-host = هذا ليس مضيفًا.
blank-in-host = يحتوي على مسافة. يمكن أن يلي اسمٌ مضيفًا يحتوي على نقطة أو نقطتين رأسيتين أو رقم.
unknown-protocol = لا يوجد { $protocol } في RAC: يتصل عبر RDP وSSH وVNC.
no-host = ليس له مضيف.
bad-port = منفذه ليس رقمًا من 1 إلى 65535.
port-twice = للمضيف منفذ بالفعل، وهو المعتمد.
value-twice = له قيمة أخرى بالفعل، وهي المعتمدة.
no-place = لا مكان له في نقطة النهاية.
not-replaced = لا يستبدل authentik الصيغة ${"{"}…{"}"}: استخدم تعيين خصائص لما يختلف بين المستخدمين.
set-by-authentik = يعيّن authentik هذا بنفسه.
no-object = ليس كائنًا من كائنات الوصول عن بُعد (RAC).
no-imported-field = ليس حقلًا يستورده RAC Admin.
list-left-alone = ليست هذه القائمة معروفة كلها: تُترك جانبًا، ويبقى ما هو موجود.
binding-without-target = ما يخصه ليس نقطة نهاية ولا تطبيقًا في الملف.

no-groups = لا وجود لمجموعات الاتصالات في authentik.
own-guacd = للنقطة الخارجية في authentik نسخة guacd الخاصة بها.
counted-together = يعدّ authentik اتصالات جميع المستخدمين معًا.
no-load-balancing = لا يوازن authentik الأحمال.
no-attribute = لا وجود لسمة كهذه في authentik.
no-connection = هذا ليس اتصالًا.
no-text = هذا ليس نصًا.
names-with-values = هذه أسماء لها قيم.
no-guacamole-key = لا وجود لمفتاح كهذا في استيراد Guacamole.
guacamole-unlimited = اتصالات بلا max-connections: { $count }. يعني ذلك في Guacamole بلا حد، فتأخذ القيمة -1. القيمة الافتراضية في authentik هي 1.
no-guacamole-element = لا وجود لعنصر كهذا في Guacamole.
login-not-imported = بيانات تسجيل الدخول إلى Guacamole ليست أبدًا كلمات مرور الأجهزة.
connection-of-no-one = ليس لتسجيل الدخول الخاص به اسم مستخدم: في authentik يمكن للجميع استخدامه.

rdp-window = نافذة المتصفح هي التي تقرر.
rdp-line = يتكيّف guacd مع سرعة الخط بنفسه.
rdp-device = لا يمكن للمتصفح تمريره إلى الجهاز.
rdp-security = يتفاوض guacd على الأمان بنفسه: انظر المعلمة «security».
rdp-signature = لا يُتحقق من توقيعات ملفات .rdp.
rdp-asking = لـ authentik أن يقرر ما إذا كان سيسأل.
rdp-no-parameter = ليس لدى guacd معلمة لذلك.
rdp-again-below = يرد في الملف مرة أخرى أدناه، وهي المعتمدة.
rdp-no-entry = هذا ليس بالصيغة «key:type:value».
rdp-no-gateway = ينص الملف على عدم استخدام البوابة.
rdp-no-remote-app = ينص الملف على عدم تشغيله كتطبيق RemoteApp.
rdp-gateway-always = يستخدم guacd دائمًا البوابة التي يذكرها الملف.
rdp-gateway-missing = لا يذكر الملف أي بوابة.
rdp-certificate = لا يسأل guacd أحدًا: لا يتصل إلا إذا كانت الشهادة صالحة أو كانت المعلمة «ignore-cert» مضبوطة.
rdp-shell-of-apps = يشغّل تطبيقات RemoteApp على Windows: يفعل guacd ذلك بنفسه عبر المعلمة «remote-app».
rdp-password = شفّرها Windows لمستخدم واحد على جهاز واحد: لا يمكن لغيره قراءتها.

terraform-too-large = تشير هذه القيمة إلى نفسها، أو أنها أكبر من اللازم.
terraform-computes = يحسب Terraform هذه القيمة.
terraform-computes-list = يحسب Terraform هذه القائمة.
terraform-file = يقرؤها Terraform من ملف.
terraform-no-default = ليس لمتغيرها قيمة افتراضية.
terraform-deposed = استبدله Terraform ولا يزال عليه إتلافه.
terraform-defaults-taken = استُخدمت القيم الافتراضية لمتغيرات: { $names }. قد تكون لها في Terraform قيم أخرى من ملفات .tfvars أو من البيئة.
terraform-other-resource = تأتي من مورد آخر.
terraform-no-json-object = هذا ليس كائن JSON.
terraform-nothing = لا توجد فيه موارد للوصول عن بُعد (RAC) في authentik.
terraform-only = لا تُقرأ إلا الموارد والمتغيرات وlocals.
terraform-repeats = يستخدم «{ $name }»: استورد الحالة بدلًا منه.
terraform-binding-repeats = يستخدم «for_each» أو «count»: استورد الحالة بدلًا منه.
terraform-other-outpost = هي نقطة خارجية من النوع { $type }.
terraform-name-unknown = لا يُعرف اسمه من دون Terraform.
terraform-unknown = { $kind ->
    [property_mapping] لا يمكن معرفة تعيين الخصائص المقصود من دون Terraform.
    [provider] لا يمكن معرفة الموفّر المقصود من دون Terraform.
    [user] لا يمكن معرفة المستخدم المقصود من دون Terraform.
    [group] لا يمكن معرفة المجموعة المقصودة من دون Terraform.
    [policy] لا يمكن معرفة السياسة المقصودة من دون Terraform.
   *[flow] لا يمكن معرفة التدفق المقصود من دون Terraform.
}
terraform-unnamed = { $kind ->
    [property_mapping] لا يمكن معرفة اسم تعيين الخصائص هذا من دون Terraform.
    [provider] لا يمكن معرفة اسم هذا الموفّر من دون Terraform.
    [user] لا يمكن معرفة اسم هذا المستخدم من دون Terraform.
    [group] لا يمكن معرفة اسم هذه المجموعة من دون Terraform.
    [policy] لا يمكن معرفة اسم هذه السياسة من دون Terraform.
   *[flow] لا يمكن معرفة اسم هذا التدفق من دون Terraform.
}
terraform-no-such-kind = { $kind ->
    [property_mapping] ليس { $source } تعيين خصائص.
    [provider] ليس { $source } موفّرًا.
    [user] ليس { $source } مستخدمًا.
    [group] ليس { $source } مجموعة.
    [policy] ليس { $source } سياسة.
   *[flow] ليس { $source } تدفقًا.
}
id-in-place-of-name = { $kind ->
    [property_mapping] هذا معرف تعيين خصائص، لا اسمه.
    [provider] هذا معرف موفّر، لا اسمه.
    [user] هذا معرف مستخدم، لا اسمه.
    [group] هذا معرف مجموعة، لا اسمها.
    [policy] هذا معرف سياسة، لا اسمها.
   *[flow] هذا معرف تدفق، لا معرفه المختصر.
}

blueprint-not-created = لا ينشئه RAC Admin: ما يشير إليه يحتاج إلى وجوده في authentik.
blueprint-deletes = يحذفه المخطط.
blueprint-conditions = يقرر authentik وجوده بموجب «conditions» الخاصة به.
blueprint-other-outpost = هي نقطة خارجية من نوع غير rac.
blueprint-no-id = لا يوجد إدخال بهذا المعرف.
blueprint-no-target = ليس له هدف.
blueprint-several = يخص واحدة من عدة نقاط نهاية لها هذا الاسم.
blueprint-unknown = { $kind ->
    [property_mapping] لا يمكن معرفة تعيين الخصائص المقصود من دون authentik.
    [provider] لا يمكن معرفة الموفّر المقصود من دون authentik.
    [user] لا يمكن معرفة المستخدم المقصود من دون authentik.
    [group] لا يمكن معرفة المجموعة المقصودة من دون authentik.
    [policy] لا يمكن معرفة السياسة المقصودة من دون authentik.
   *[flow] لا يمكن معرفة التدفق المقصود من دون authentik.
}
tag-no-name = ليس لهذا الوسم اسم.
tag-no-context = لا يوجد هذا في سياق المخطط.
tag-env = يأتي من بيئة authentik (!Env).
tag-defaults-taken = استُخدمت القيم الافتراضية لـ !Env: { $names }. قد تكون في بيئة authentik قيم أخرى.
tag-file = يأتي من ملف على خادم authentik (!File).
tag-format-no-text = ليس لـ !Format هذا نص.
tag-format-unreadable = لا يمكن قراءة !Format هذا.
tag-format-too-few = القيم في !Format هذا أقل من اللازم.
tag-other-object = يأتي من كائن آخر في authentik.
tag-computed = يحسب authentik هذه القيمة.

terraform-lacks = لا يوجد هذا في موفّر Terraform.
terraform-by-id = لا يمكن لموفّر Terraform البحث عنه بالاسم: معرفه متغير لا يستطيع RAC Admin حلّه عند استيراد هذا الملف.
blueprint-not-distinct = لا يمكن لمخطط تمييزها من أخرى لها الاسم والموفّر والبروتوكول والمضيف نفسها.
