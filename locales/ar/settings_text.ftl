at-position = السطر { $line }، العمود { $column }: { $message }
clean-up = تنظيف
remove-comments = إزالة التعليقات

secret-kept-as-text = السطر { $line }: هذا السر محفوظ كنص. تعامله برامج YAML الأخرى على أنه { $kind ->
    [number] رقم
    [bool] true أو false
    [null] لا شيء
    [date] تاريخ
   *[sign] تعليمة
}.
kept-as-text = السطر { $line }: محفوظ كنص «{ $text }». تعامله برامج YAML الأخرى على أنه { $kind ->
    [number] رقم
    [bool] true أو false
    [null] لا شيء
    [date] تاريخ
   *[sign] تعليمة
}.
comment-after-secret = السطر { $line }: علامة «#» تبدأ تعليقًا بعد هذا السر، ولا يُخزَّن التعليق. إذا كان جزءًا من السر، فضع السر بين علامتي اقتباس.
comment-after-value = السطر { $line }: «{ $text }» تعليق لا يُخزَّن. إذا كان جزءًا من القيمة، فضع القيمة بين علامتي اقتباس.
read-as-one-character = السطر { $line }: يُقرأ «{ $text }» كحرف واحد، كما في JSON. ترفضه برامج YAML الأخرى: اكتب الحرف نفسه.
comment-of-javascript = يبدأ اسم كما يبدأ تعليق JavaScript. يبدأ التعليق في YAML بـ «#».

not-a-map = الإعدادات أسماء لها قيم: اكتب «name: value»، واحدًا في كل سطر.
too-deep = التداخل هنا أعمق من اللازم.
several-documents = يوجد أكثر من مستند: أزل «---» أو «...».
name-is-no-text = لا يمكن أن يكون الاسم خريطة أو قائمة. ضعه بين علامتي اقتباس إذا كان نصًا.
no-references = المراسي (&name) والأسماء المستعارة (*name) غير مدعومة هنا: اكتب القيمة كاملة، أو ضع النص الذي يبدأ هكذا بين علامتي اقتباس.
no-merge-keys = مفاتيح الدمج (<<) غير مدعومة هنا. ضعها بين علامتي اقتباس إذا كانت اسمًا.
float-wants-number = تحتاج «!!float» إلى رقم كما يكتبه JSON.
no-directives = التوجيهات (%) غير مدعومة هنا: أزل هذا السطر.
invisible-character = يوجد هنا حرف غير مرئي، { $character }. أزله، أو اكتبه كتسلسل هروب بين علامتي اقتباس مزدوجتين.
invisible-after-colon = بعد «:» هذه يوجد { $character }، لكن YAML يتطلب مسافة.
given-twice = «{ $name }» مكرر مرتين.
nul-character = يوجد هنا حرف NUL لا يمكن لـ authentik تخزينه. أزله.
number-too-large = هذا الرقم أكبر من اللازم: سيخزّنه authentik «inf». ضعه بين علامتي اقتباس للإبقاء عليه كنص.
number-too-small = هذا الرقم أصغر من اللازم: سيخزّنه authentik بالقيمة 0. ضعه بين علامتي اقتباس للإبقاء عليه كنص.
number-too-long = خانات هذا الرقم أكثر مما يقبله authentik. ضعه بين علامتي اقتباس للإبقاء عليه كنص.
tab-instead-of-spaces = توجد هنا علامة جدولة، لكن YAML يتطلب مسافات.
half-a-character = تسلسل الهروب هذا نصف حرف لا يمكن لـ authentik تخزينه. اكتب تسلسلي النصفين، أو الحرف نفسه.
tag-of-blueprints = لا تعمل الوسوم إلا في المخططات: لا يقيّم authentik «{ $tag }» في الإعدادات. اكتب القيمة نفسها.
no-tags-for-text = الوسوم ({ $tag }) غير مدعومة هنا. ضع النص بين علامتي اقتباس ليبقى نصًا.
no-tags = الوسوم ({ $tag }) غير مدعومة هنا: اكتب القيمة نفسها.
not-json = هذا ليس JSON: { $why }.
json-with-comments = يبدو هذا JSON بتعليقات. لا تعليقات في JSON: أزلها، أو اكتب الإعدادات بصيغة YAML مع «#».
not-yaml = هذا ليس YAML: { $why }. النص الذي يحتوي على أحرف مثل : # @ أو % يحتاج إلى علامتي اقتباس.

not-closed = علامة الاقتباس هذه أو هذا القوس غير مغلق
indented-otherwise = المسافة البادئة لهذا السطر تختلف عما في الأسطر أعلاه
indent-more = يجب زيادة المسافة البادئة لهذا السطر
needs-colon = يحتاج الاسم إلى «:» تليها مسافة
nothing-behind = لا يجوز أن يلي القيمة شيء على سطرها
no-such-beginning = لا يمكن أن تبدأ القيمة بهذا الحرف
block-header = يجب أن تلي «|» و«>» أسطر النص
block-indentation = يجب زيادة المسافة البادئة للنص، بالمسافات
no-character = لا يوجد حرف بهذا الرقم: آخرها \U0010ffff
no-escape = لا وجود لتسلسل هروب كهذا؛ اكتب الشرطة المائلة العكسية بين علامتي اقتباس مزدوجتين مرتين
brace-missing = ينقص «,» أو «{"}"}»
bracket-missing = ينقص «,» أو «]»
after-quote = لا يجوز أن يلي علامة الاقتباس الختامية شيء
after-comment = يستمر النص بعد تعليق
space-before-comment = يحتاج التعليق إلى مسافة قبل علامة «#»
closes-nothing = هذا القوس لا يغلق شيئًا
list-on-next-line = تبدأ القائمة على السطر الذي يلي اسمها
value-missing = تنقص قيمة هنا
name-missing = لا يوجد اسم قبل «:»
name-on-line-of-mark = يجب أن يبدأ الاسم على سطر علامة «?» الخاصة به
name-is-block = لا يمكن أن يكون الاسم كتلة أسطر

looks-like-ldif = يبدو هذا LDIF. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر: يصبح كل «guacConfigParameter: name=value» سطرًا كهذا.
looks-like-xml = يبدو هذا XML، مثل user-mapping.xml في Guacamole. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر: يصبح كل <param name="…"> سطرًا كهذا.
looks-like-rdp = يبدو هذا ملف .rdp. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر؛ وتختلف أسماؤها عما في ملفات .rdp.
looks-like-registry = يبدو هذا تصديرًا لسجل Windows. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر.
looks-like-blueprint = يبدو هذا مخططًا. استورده في authentik ضمن «المخططات»؛ لا مكان هنا إلا لأسطر «name: value» التي تحت «settings».
looks-like-connections = تبدو هذه قائمة اتصالات. الإعدادات تخص اتصالًا واحدًا: ألصق معلماته فقط، بالصيغة «name: value»، واحدة في كل سطر.
looks-like-connection = يبدو هذا اتصالًا كاملًا. لا مكان هنا إلا لمعلماته، بالصيغة «name: value»، واحدة في كل سطر.
looks-like-objects = تبدو هذه قائمة كائنات. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر.
looks-like-hcl = يبدو هذا Terraform (HCL). الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر: ألصق فقط ما بداخل jsonencode({"{"}…{"}"})، مع «:» بدلًا من «=».
looks-like-csv = يبدو هذا CSV. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر.
looks-like-ini = يبدو هذا ملف INI. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر، من دون أقسام.
looks-like-pairs = تبدو هذه أسطرًا بالصيغة «key=value». الإعدادات بالصيغة «name: value»، واحدة في كل سطر: اكتب «: » بدلًا من «=».
looks-like-ssh-config = يبدو هذا تكوين SSH. الإعدادات هي معلمات Guacamole بالصيغة «name: value»، واحدة في كل سطر.
looks-like-address = يبدو هذا عنوانًا. مكانه الحقل «المضيف»؛ أما الإعدادات فبالصيغة «name: value»، واحدة في كل سطر.
looks-like-putty-key = يبدو هذا مفتاح PuTTY. صدّره كمفتاح OpenSSH في PuTTYgen، ثم ألصقه في المعلمة «private-key».
looks-like-private-key = يبدو هذا مفتاحًا خاصًا وحده. اكتب «private-key: |» والمفتاح تحته، بمسافتين بادئتين لكل سطر، أو أضف المعلمة «private-key» ضمن «المعلمات».
looks-like-certificate = يبدو هذا مفتاحًا أو شهادة فقط. اكتب اسم المعلمة و«: |» والنص تحته، بمسافتين بادئتين لكل سطر.
looks-like-public-key = يبدو هذا مفتاح SSH عامًا. الإعدادات بالصيغة «name: value»، واحدة في كل سطر، ويحتاج guacd إلى المفتاح الخاص.

host-with-spaces = لا يمكن أن يحتوي المضيف على مسافات.
host-with-colons = يقسم authentik المضيف عند أول نقطتين رأسيتين: يتلقى guacd «{ $text }» كمنفذ. المنفذ رقم من 1 إلى 65535.
ipv6-in-brackets = أدخل عنوان IPv6 من دون أقواس، والمنفذ في معلمته الخاصة.
name-with-colon = لا يمكن أن يحتوي اسم المضيف على نقطتين رأسيتين. أدخل المنفذ في معلمته الخاصة.
host-unseen-refused = يحتوي المضيف على { $characters }، وهو ما يرفضه authentik.
host-unseen = يحتوي المضيف على { $characters }. لا يمكن أن تحتوي أسماء المضيفين على ذلك.
ipv6-as-host = يقسم authentik المضيف عند أول نقطتين رأسيتين: لا يعمل «{ $host }» كعنوان IPv6.
set-hostname-and-port = عيّن المعلمتين hostname وport بدلًا من ذلك.
ipv6-zone = يجب أن تكون المنطقة «{ $zone }» واجهة شبكة حيث يعمل guacd.
more-than-a-host = هذا أكثر من اسم مضيف.
no-place-for = لا مكان في نقطة النهاية لما يلي: { $parts }.
user-as-parameter = أدخل المستخدم في المعلمة username.
no-port = لا يوجد منفذ بعد النقطتين الرأسيتين: يستخدم guacd القيمة الافتراضية.
not-a-port = ليس «{ $port }» منفذًا. المنفذ رقم من 1 إلى 65535.
no-host = لا يوجد مضيف قبل النقطتين الرأسيتين.
host-in-quotes = أدخل المضيف من دون علامتي اقتباس.
separate-port = افصل المنفذ بنقطتين رأسيتين.
one-host = لنقطة النهاية مضيف واحد. أنشئ نقطة نهاية لكل مضيف.
name-with-character = لا يمكن أن يحتوي اسم المضيف على «{ $character }».
two-dots = لا يمكن أن تتوالى نقطتان في اسم المضيف.
name-too-long = هذا أطول من اللازم: يتكون اسم المضيف من 253 حرفًا على الأكثر، و63 بين كل نقطتين.
other-script = عثور guacd على اسم مكتوب بأبجدية أخرى يعتمد على مكان تشغيله. أما صيغته بـ ASCII التي تبدأ بـ xn-- فتعمل في كل مكان.
no-ipv4 = ليس «{ $host }» عنوان IPv4: أربعة أرقام من 0 إلى 255.

part-scheme = بادئة البروتوكول
part-password = كلمة المرور
part-path = المسار
part-query = الاستعلام
part-fragment = الجزء الذي يلي «#»
part-fields = حقوله الأخرى
part-share = المشاركة

hidden = مخفي
hidden-as-it-was = مخفي، كما كان
hidden-changed = مخفي، تغيّر
hidden-changed-alike = مخفي، التغيير نفسه

two-secrets = { $first } و{ $second }
three-secrets = { $first } و{ $second } و{ $third }
more-secrets = { $first } و{ $second } و{ $count } أخرى
