rename-to = إعادة التسمية إلى «{ $name }»
set-to = التعيين إلى «{ $value }»
remove-it = إزالتها
write-as-text = كتابتها كنص
write-text = كتابة "{ $text }" كنص
remove-line-break = إزالة فاصل الأسطر
remove-whitespace = إزالة المسافات
write-backslash = كتابة الشرطة المائلة العكسية
clean-up = تنظيف

set-by-provider-or-mapping = قد يعيّنها الموفّر أو تعيين خصائص.
set-at-launch = قد يعيّنها تعبير عند التشغيل.
set-by-endpoints = قد تعيّنها نقاط النهاية التي يسري عليها.

always-set = يعيّن authentik المعلمة «{ $name }» دائمًا؛ ولا تأثير للقيمة المعيّنة هنا. يقع محرك الأقراص في حاوية النقطة الخارجية ويُحذف معها.
set-by-mapping-too = يعيّن تعيين الخصائص «{ $mapping }» القيمة نفسها؛ ولا تأثير للقيمة المعيّنة هنا.
overridden-later = يُطبَّق تعيين الخصائص «{ $mapping }» لاحقًا ويتجاوز هذه القيمة.
overridden-by-mapping = يتجاوز تعيين الخصائص «{ $mapping }» هذه القيمة: تُطبَّق التعيينات بعد جميع الإعدادات.
secret-readable = يمكن لكل من يستطيع عرض { $owner ->
    [provider] هذا الموفّر
    [endpoint] نقطة النهاية هذه
   *[mapping] تعيين الخصائص هذا
} قراءة هذا السر.
null-value = تصل null إلى guacd كنص «None». لترك معلمة غير معيّنة، أزلها.
empty-in-endpoint = الفارغ يعني القيمة الافتراضية لـ guacd، حتى إذا عيّن الموفّر قيمة.
empty-in-expression = الفارغ يعني القيمة الافتراضية لـ guacd، حتى إذا كانت في الإعدادات قيمة.
empty-value = الفارغ يعني القيمة الافتراضية لـ guacd، كما لو لم تُعيَّن.
left-out = يستبعد authentik الإعداد الثابت الذي قيمته { $value ->
    [null] null
    [false] false
    [number] 0
    [list] قائمة فارغة
    [map] خريطة فارغة
   *[text] فارغة
}: لا يتلقاه guacd، ولا يتجاوز شيئًا.
text-is-kept = أما النص "{ $text }" فيبقى.

newer-guacd = ليس في guacd 1.6.0 المرفق مع authentik معلمة باسم «{ $name }» وهو يتجاهلها؛ توجد في الإصدارات الأحدث.
other-protocol = «{ $name }» من معلمات { $others }؛ يتجاهلها guacd مع { $these }.
did-you-mean = ليس في guacd معلمة باسم «{ $name }» وهو يتجاهلها. هل تقصد «{ $meant }»؟
unknown-name = ليس في guacd معلمة باسم «{ $name }» وهو يتجاهلها.

list-value = تصل القائمة إلى guacd كنص Python لا يمكنه استخدامه.
map-value = تصل الخريطة إلى guacd كنص Python لا يمكنه استخدامه.
option-in-other-case = ليس لدى guacd هنا الخيار «{ $text }»: تُراعى حالة الأحرف في الخيارات.
no-such-option = ليس لدى guacd هنا الخيار «{ $text }»، فيستخدم القيمة الافتراضية.
newer-encoding = يحتاج MacRoman إلى إصدار أحدث من guacd 1.6.0 المرفق مع authentik.
out-of-range = «{ $text }» خارج النطاق: { $least } على الأقل و{ $greatest } على الأكثر.
too-small = «{ $text }» خارج النطاق: { $least } على الأقل.
port-only-digits = يتكون المنفذ من أرقام فقط، خلافًا لـ «{ $text }».
only-true-or-false = لا يقبل guacd هنا إلا «true» و«false»؛ والقيمة «{ $text }» تُبقيها معطلة.
only-whole-numbers = لا يقبل guacd هنا إلا الأعداد الصحيحة؛ ومع «{ $text }» يستخدم القيمة الافتراضية.
not-text = هذه المعلمة نصية، لكن القيمة { $kind ->
    [number] رقم
   *[switch] true أو false
}. إذا كُتبت كنص تحافظ جميع الأدوات على كتابتها.
not-text-secret = هذه المعلمة نصية، لكن القيمة { $kind ->
    [number] رقم
   *[switch] true أو false
}، ويتلقاها guacd بكتابة أخرى.
not-text-as-typed = هذه المعلمة نصية، لكن القيمة { $kind ->
    [number] رقم
   *[switch] true أو false
}: يتلقى guacd «{ $text }» لا «{ $typed }».
ends-with-line-break = تنتهي هذه القيمة بفاصل أسطر يعدّه guacd جزءًا منها.
ends-with-whitespace = تنتهي هذه القيمة بمسافات يعدّها guacd جزءًا منها.
starts-with-line-break = تبدأ هذه القيمة بفاصل أسطر يعدّه guacd جزءًا منها.
starts-with-whitespace = تبدأ هذه القيمة بمسافات يعدّها guacd جزءًا منها.
starts-and-ends-with-line-break = تبدأ هذه القيمة وتنتهي بفاصل أسطر يعدّه guacd جزءًا منها.
starts-and-ends-with-whitespace = تبدأ هذه القيمة وتنتهي بمسافات يعدّها guacd جزءًا منها.
no-time-zone = ليس «{ $text }» منطقة زمنية، مثل Europe/Berlin.
no-colours = ليس «{ $text }» نظام ألوان معروف الاسم ولا قائمة ألوان مثل «foreground: rgb:ff/ff/ff».
token-not-replaced = لا يستبدل authentik الصيغة «{ $token }»: يتلقاها guacd كما هي. لاستخدام بيانات المستخدم، اكتب تعبيرًا في تعيين خصائص.
looks-like-tag = يبدو هذا كالوسم «!{ $tag }». لا تعمل الوسوم إلا في المخططات؛ أما هنا فيتلقى guacd هذا النص كما هو.
recordings-in-container = يقع هذا المجلد في حاوية النقطة الخارجية: تُحذف التسجيلات معها، ما لم تُركَّب وحدة تخزين هناك.
text-logs-in-container = يقع هذا المجلد في حاوية النقطة الخارجية: تُحذف السجلات النصية معها، ما لم تُركَّب وحدة تخزين هناك.

unseen-in-name = يحتوي الاسم على { $characters }: يعامله guacd كاسم مختلف.
unseen-inside = يحتوي نص داخل هذه القيمة على { $characters }.
unseen-refused = تحتوي هذه القيمة على { $characters }. يرفضها authentik.
unseen-escape = تحتوي هذه القيمة على { $characters }. ينشأ ذلك عن شرطة مائلة عكسية بين علامتي اقتباس مزدوجتين: اكتب «\\»، أو استخدم علامتي اقتباس مفردتين.
unseen-in-value = { $count ->
    [zero] تحتوي هذه القيمة على { $characters }.
    [one] تحتوي هذه القيمة على حرف غير مرئي: { $characters }.
    [two] تحتوي هذه القيمة على حرفين غير مرئيين: { $characters }.
    [few] تحتوي هذه القيمة على أحرف غير مرئية: { $characters }.
    [many] تحتوي هذه القيمة على أحرف غير مرئية: { $characters }.
   *[other] تحتوي هذه القيمة على أحرف غير مرئية: { $characters }.
}

same-as-host-field = في حقل المضيف هذه القيمة بالفعل.
instead-of-host-field = يستخدم guacd القيمة «{ $text }» من هنا، لا قيمة حقل المضيف.
instead-of-host-field-value = يستخدم guacd القيمة «{ $text }» من هنا، لا «{ $field }» من حقل المضيف.
hostname-of-mapping = تتجاوز هذه القيمة مضيف كل نقطة نهاية يسري عليها تعيين الخصائص هذا.
hostname-of-provider = تتجاوز هذه القيمة مضيف كل نقطة نهاية لهذا الموفّر لا تعيّنه بنفسها.
port-of-mapping = تتجاوز هذه القيمة المنفذ الوارد في حقل المضيف لكل نقطة نهاية يسري عليها تعيين الخصائص هذا.
port-of-provider = تتجاوز هذه القيمة المنفذ الوارد في حقل المضيف لكل نقطة نهاية لهذا الموفّر لا تعيّنه بنفسها.
ipv6-host = يقسم authentik المضيف عند أول نقطتين رأسيتين: لا يعمل «{ $host }» كعنوان IPv6. عيّنه هنا بدلًا من ذلك.
ipv6-port = يستخدم authentik ما يلي أول نقطتين رأسيتين في عنوان IPv6 كمنفذ. عيّن المنفذ هنا.
port-after-first-colon = يستخدم authentik ما يلي أول نقطتين رأسيتين في حقل المضيف كمنفذ.
vnc-port-unless-set = ليس لـ VNC منفذ افتراضي: لا يمكن لـ guacd الاتصال، ما لم يعيّن الموفّر أو تعيين خصائص منفذًا.
vnc-port-unless-at-launch = ليس لـ VNC منفذ افتراضي: لا يمكن لـ guacd الاتصال، ما لم يعيّن تعبير منفذًا عند التشغيل.
vnc-port = ليس لـ VNC منفذ افتراضي: لا يمكن لـ guacd الاتصال من دون منفذ.

nla-fails = يفشل NLA مع guacd المرفق مع authentik: يفتقر تشفير FIPS فيه إلى ما يحتاج إليه NLA.
vmconnect-needs-id = مع «vmconnect» يحتاج Hyper-V إلى معرف الجهاز الافتراضي في «preconnection-blob». تفشل الاتصالات من دونه.
tls-certificates = مع «tls» يرفض guacd شهادات الخوادم الموقّعة ذاتيًا. لقبول شهادة منها عيّن «cert-fingerprints» أو «cert-tofu» أو «ignore-cert».

mac-address = لا يقبل guacd عنوان MAC إلا كستة بايتات تفصل بينها نقطتان رأسيتان، خلافًا لـ «{ $text }».
no-effect-without = لا تأثير لهذا من دون «{ $name }».
wake-up-range = تُرسل الحزمة من شبكة النقطة الخارجية، ولا توقظ إلا الأجهزة التي يصل إليها بث من هناك.
name-has-no-effect-without = لا تأثير لـ «{ $name }» من دون «{ $missing }».

key-quoted = يبدأ كل سطر من هذا المفتاح بالأحرف نفسها، كما في رسالة بريد مقتبسة: لا يجد guacd المفتاح.
remove-quote-marks = إزالة هذه الأحرف
key-in-expression = يضيف authentik أربع مسافات قبل كل سطر من التعبير: كوّن المفتاح بالصيغة "\n".join([…])، سلسلة نصية لكل سطر.
key-empty = لا يوجد شيء بين السطرين الأول والأخير من هذا المفتاح.
key-not-base64 = الأسطر بين السطرين الأول والأخير من هذا المفتاح ليست Base64.
putty-key = هذا مفتاح PuTTY (.ppk) لا يمكن لـ guacd قراءته. صدّره في PuTTYgen: Conversions ثم Export OpenSSH key.
public-instead-of-private = هذا مفتاح عام، والمطلوب هو المفتاح الخاص. تجده في الملف الذي بلا «.pub».
certificate-instead-of-private = هذه شهادة، والمطلوب هو المفتاح الخاص.
key-of-unknown-kind = لا يوضح السطر الأول نوع هذا المفتاح الخاص، كما في «-----BEGIN RSA PRIVATE KEY-----».
key-without-first-line = السطر الأول من هذا المفتاح، «-----BEGIN …-----»، غير موجود.
add-first-line = إضافة السطر الأول
key-without-both-lines = السطران الأول والأخير من هذا المفتاح غير موجودين.
add-both-lines = إضافة السطرين
no-private-key = لا يمكن لـ guacd قراءة هذا كمفتاح خاص: يبدأ المفتاح بـ «-----BEGIN ».
key-without-last-line = السطر الأخير من هذا المفتاح، «-----END …-----»، غير موجود.
add-last-line = إضافة السطر الأخير
key-cut-off = المفتاح مبتور: سطره «-----END …» غير موجود.
key-label-unknown = لا يمكن لـ guacd قراءة مفتاح بالتسمية «{ $label }»: لا تعرفها مكتبة SSH لديه.
key-labels-differ = يذكر السطر الأول من هذا المفتاح «{ $first }» والأخير «{ $last }»: يجب أن يتطابقا.
key-label-wrong = لا تطابق التسمية «{ $label }» المفتاح الموجود بين السطرين.
key-lines-inexact = يجب أن يكون السطران الأول والأخير من المفتاح «-----BEGIN …-----» و«-----END …-----» تمامًا، بأحرف كبيرة وبخمس واصلات على كل جانب.
label-it = تسميته «{ $label }»
several-keys = توجد عدة مفاتيح خاصة؛ لا يستخدم guacd إلا الأول.
keep-first-key = الإبقاء على الأول
text-before-encrypted-key = يوجد نص قبل المفتاح: لا يلاحظ guacd أنه مشفّر، ولا يطلب عبارة مروره.
text-around-key = يوجد نص قبل المفتاح أو بعده، ويتجاهله guacd.
keep-only-key = الإبقاء على المفتاح فقط
sftp-key-encrypted = هذا المفتاح مشفّر، و«sftp-passphrase» غير معيّنة: من دونها لا يمكن لـ guacd استخدام المفتاح.
key-encrypted = هذا المفتاح مشفّر، و«passphrase» غير معيّنة: يطلبها guacd من كل مستخدم.
private-instead-of-public = هذا مفتاح خاص. أدخل المفتاح العام أو شهادة.
key-breaks-written = فواصل الأسطر في هذا المفتاح مكتوبة «\n»؛ يحتاج guacd إلى فواصل حقيقية.
turn-into-breaks = تحويل \n إلى فواصل أسطر
key-breaks-lost = فقد هذا المفتاح فواصل أسطره؛ يحتاج إليها guacd.
key-some-breaks-lost = فقدت بعض أسطر هذا المفتاح فواصلها؛ يحتاج إليها guacd.
restore-breaks = استعادة فواصل الأسطر
key-with-spaces = تبدأ أسطر من هذا المفتاح أو تنتهي بمسافات: لا يجد guacd المفتاح، لأن مكتبة SSH لديه تقارن أسطرًا كاملة.
remove-spaces = إزالة المسافات
key-gaps = في هذا المفتاح أسطر فارغة، أو لا يوجد سطر فارغ بعد ترويساته: لا يمكن لـ guacd قراءته.
fix-lines = إصلاح الأسطر
key-with-cr = تنتهي أسطر هذا المفتاح بـ CR وLF: لا يلاحظ guacd ما إذا كان مشفّرًا، ولا يطلب عبارة مروره.
end-with-lf = إنهاء الأسطر بـ LF
key-after-empty-lines = توجد أسطر فارغة قبل هذا المفتاح: لا يلاحظ guacd ما إذا كان مشفّرًا.
