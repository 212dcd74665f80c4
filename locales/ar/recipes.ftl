upload-and-download = الرفع والتنزيل
upload-only = الرفع فقط
download-only = التنزيل فقط
on = مفعّل
off = معطل
yes = نعم
no = لا

missing = ناقص: { $label }.
at-least = { $label }: عدد صحيح لا يقل عن { $least }.
number-from-to = { $label }: عدد صحيح من { $least } إلى { $greatest }.
mac-address = { $label }: ستة أزواج من الأرقام السداسية العشرية، مثل 00:1a:2b:3c:4d:5e.

keyboard = تخطيط لوحة المفاتيح
keyboard-about = يجعل المفاتيح تكتب ما هو مطبوع عليها.
keyboard-words = لغة تخطيط لوحة مفاتيح كيبورد أحرف خاطئة رموز عربي عربية qwerty qwertz azerty backspace مسافة للخلف
keyboard-layout = تخطيط لوحة المفاتيح
keyboard-layout-help = التخطيط المعيّن في جلسة Windows. يجب أن يطابق لوحة المفاتيح التي يكتب عليها المستخدمون.
keyboard-backspace = ما يرسله مفتاح Backspace
keyboard-backspace-127 = Delete، كما تتوقع معظم أنظمة Linux
keyboard-backspace-8 = Backspace، كما تتوقع الأنظمة الأقدم
keyboard-limit-1 = لا إعداد لذلك في VNC: خادم VNC هو الذي يقرر.
keyboard-limit-2 = هو نفسه لجميع المستخدمين. لتخطيط خاص بكل مستخدم، استخدم تعيين خصائص فيه تعبير.

clipboard = الحافظة
clipboard-about = يوقف النسخ واللصق، أو يسمح بهما في اتجاه واحد فقط.
clipboard-words = نسخ لصق حافظة اتجاه واحد منع تسرب فقدان البيانات تعطيل copy paste dlp
clipboard-direction = النسخ واللصق
clipboard-direction-off = معطل
clipboard-direction-in = إلى الجلسة فقط
clipboard-direction-out = من الجلسة فقط
clipboard-direction-both = في الاتجاهين
clipboard-limit-1 = للملفات طريق آخر: انظر وصفات نقل الملفات.

display = العرض والسرعة
display-about = يرسم أكثر، أو أقل للشبكات البطيئة.
display-words = أداء بطيء سريع سرعة حجم دقة جودة خلفية عرض نطاق ألوان شاشة
display-quality = الجودة
display-quality-sharp = أفضل صورة
display-quality-plain = متوازنة
display-quality-fast = سريعة على الشبكات البطيئة
display-resize = عند تغيير حجم نافذة المتصفح
display-resize-help = الخوادم الأقدم من Windows 8.1 وServer 2012 R2 لا يمكنها إلا إعادة الاتصال.
display-resize-display-update = يتبعها سطح المكتب
display-resize-reconnect = تعيد الجلسة الاتصال
display-limit-1 = يمكن لخوادم VNC تجاهل الجودة.

audio = الصوت
audio-about = يفعّل الصوت والميكروفون أو يعطلهما.
audio-words = صوت ميكروفون سماعة كتم مكبر audio sound pulseaudio
audio-sound = الصوت
audio-microphone = الميكروفون
audio-microphone-help = يطلب المتصفح الإذن من كل مستخدم.
audio-server = خادم PulseAudio
audio-server-help = لـ VNC. من دونه يُستخدم PulseAudio الموجود على مضيف guacd نفسه.
audio-need-1 = مع VNC: خادم PulseAudio يقبل الاتصالات من شبكة النقطة الخارجية.
audio-limit-1 = لا صوت في SSH.

printing = الطباعة
printing-about = يضيف طابعة إلى الجلسة أو يزيلها. يُفتح ما يُطبع في المتصفح بتنسيق PDF.
printing-words = طباعة طابعة pdf print
printing-printing = الطابعة
printing-name = اسم الطابعة
printing-name-help = الافتراضي: Guacamole Printer.
printing-need-1 = يجب ألا تحظر سياسات المجموعة في الجهاز إعادة توجيه الطابعات.
printing-limit-1 = لا تُوصَّل طابعات المستخدم نفسه: يُطبع ملف PDF من المتصفح.

remote-app = تطبيق بعيد
remote-app-about = يشغّل برنامجًا منشورًا واحدًا بدلًا من سطح مكتب.
remote-app-words = تطبيق بعيد برنامج نشر واحد remoteapp
remote-app-alias = الاسم المستعار للبرنامج
remote-app-alias-help = كما نُشر به، مثل notepad. تضاف الشرطتان العموديتان قبله.
remote-app-folder = المجلد الذي يبدأ فيه
remote-app-arguments = الوسيطات
remote-app-need-1 = يجب أن يكون البرنامج منشورًا على الجهاز (خدمات سطح المكتب البعيد، أو مفتاح السجل TSAppAllowList).
remote-app-limit-1 = لا تُمرَّر الوسيطات إلا إذا سمح بها البرنامج المنشور.

drive = نقل الملفات بمحرك أقراص
drive-about = يضيف محرك أقراص إلى جلسة Windows: للرفع أو التنزيل أو كليهما.
drive-words = ملفات رفع تحميل تنزيل مشاركة مجلد تبادل محرك أقراص
drive-direction = الملفات
drive-name = اسم محرك الأقراص
drive-name-help = الافتراضي: Guacamole Filesystem.
drive-need-1 = يجب ألا تحظر سياسات المجموعة في الجهاز إعادة توجيه محركات الأقراص.
drive-limit-1 = لا يمكن اختيار المجلد: يعيّن authentik المعلمة drive-path إلى مجلد لكل رمز اتصال، في حاوية النقطة الخارجية.
drive-limit-2 = تُفقد ملفات محرك الأقراص مع رمز الاتصال أو الحاوية، ولا يمكن للمستخدمين الآخرين رؤيتها.

sftp = نقل الملفات عبر SFTP
sftp-about = يعرض ملفات الجهاز في قائمة الجلسة: للرفع أو التنزيل أو كليهما.
sftp-words = ملفات رفع تحميل تنزيل تبادل ssh sftp
sftp-direction = الملفات
sftp-folder = المجلد الأعلى
sftp-folder-help = ما يعرضه مستعرض الملفات كجذر. الافتراضي: /
sftp-server = خادم SFTP
sftp-server-help = لـ RDP وVNC. الافتراضي: الجهاز نفسه.
sftp-user = اسم مستخدم SFTP
sftp-user-help = لـ RDP وVNC. الافتراضي: اسم مستخدم الجلسة نفسها.
sftp-password = كلمة مرور SFTP
sftp-password-help = لـ RDP وVNC. يمكن لكل من يستطيع عرض الإعدادات قراءتها.
sftp-need-1 = خادم SSH مع SFTP على الجهاز، يمكن لشبكة النقطة الخارجية الوصول إليه.
sftp-limit-1 = يسجّل RDP وVNC الدخول إلى خادم SFTP على حدة: لا يُعتد بتسجيل دخول الجلسة نفسها.
sftp-limit-2 = من دون مفتاح مضيف في sftp-host-key يقبل guacd أيّ خادم.

recording = تسجيل الجلسات
recording-about = يسجّل الجلسات على النقطة الخارجية.
recording-words = تسجيل جلسة فيديو تدقيق سجل مفاتيح ضغطات record typescript
recording-folder = المجلد
recording-folder-help = في حاوية النقطة الخارجية. يُنشأ الجزء الأخير منه إن لم يكن موجودًا.
recording-name = اسم الملف
recording-name-help = الافتراضي: recording. يضيف guacd رقمًا إذا كان الملف موجودًا.
recording-keys = تسجيل المفاتيح
recording-keys-help = جميع المفاتيح المضغوطة، بما فيها كلمات المرور.
recording-text = تدوين نص الطرفية أيضًا
recording-text-help = في المجلد نفسه.
recording-need-1 = وحدة تخزين مركَّبة عند هذا المجلد في حاوية النقطة الخارجية: وإلا حُذفت التسجيلات معها.
recording-need-2 = حق الكتابة لـ guacd الذي يعمل في الحاوية نفسها.
recording-limit-1 = لا يستبدل authentik الصيغتين ${"{"}GUAC_…{"}"} و${"{"}HISTORY_…{"}"}: لتسجيلات جميع المستخدمين الاسم نفسه مع رقم.
recording-limit-2 = لا يسرد authentik التسجيلات. لتشغيلها استخدم guacenc أو مشغّل Guacamole.

security = وضع الأمان
security-about = يعيّن التشفير الذي يحتاج إليه نوع الخادم.
security-words = أمان تشفير شهادة خادم فشل الاتصال nla tls windows 11 10 server xrdp hyper-v vmconnect fips credssp
security-server = نوع الخادم
security-server-windows = Windows 10 أو 11
security-server-server = Windows Server
security-server-xrdp = xrdp على Linux
security-server-nla = جهاز يشترط NLA
security-server-hyperv = وحدة تحكم جهاز افتراضي في Hyper-V
security-certificate = الشهادة
security-certificate-help = للأجهزة عادةً شهادة موقّعة ذاتيًا.
security-certificate-tofu = الوثوق بالأولى، ثم اشتراطها بعد ذلك
security-certificate-fingerprint = شهادة لها هذه البصمة فقط
security-certificate-any = قبول أيّ شهادة (لا يكشف مهاجمًا في الوسط)
security-fingerprint = البصمة
security-fingerprint-help = بالصيغة hash:fingerprint، مثل sha256:1a:2b:…
security-machine = معرف الجهاز الافتراضي
security-machine-help = على المضيف: (Get-VM name).Id
security-need-1 = Windows: أوقف خيار السماح بالاتصالات فقط من أجهزة تشغّل سطح المكتب البعيد مع المصادقة على مستوى الشبكة (NLA).
security-limit-1 = لا يعمل NLA مع guacd المرفق مع authentik: يفتقر تشفير FIPS فيه إلى ما يحتاج إليه NLA. يلزم لذلك نقطة خارجية فيها guacd من إعدادك.
security-limit-2 = الشهادات التي يثق بها guacd عند أول استخدام تُنسى مع حاوية النقطة الخارجية.

ssh-key = مفتاح SSH
ssh-key-about = يسجّل الدخول بمفتاح خاص بدلًا من كلمة مرور.
ssh-key-words = مفتاح خاص عام عبارة مرور تسجيل دخول هوية openssh pem publickey
ssh-key-user = اسم المستخدم
ssh-key-user-help = إذا تُرك فارغًا، تسأل عنه الطرفية.
ssh-key-key = المفتاح الخاص
ssh-key-key-help = بتنسيق OpenSSH أو PEM. تُصلَح المسافات البادئة وفواصل الأسطر.
ssh-key-passphrase = عبارة المرور
ssh-key-passphrase-help = إذا كان المفتاح مشفّرًا.
ssh-key-need-1 = المفتاح العام في authorized_keys لهذا المستخدم على الجهاز.
ssh-key-limit-1 = يمكن لكل من يستطيع عرض هذه الإعدادات قراءة المفتاح.
ssh-key-limit-2 = يسجّل جميع المستخدمين الدخول بالحساب نفسه. لحساب خاص بكل منهم، انظر وصفات بيانات الاعتماد.
ssh-key-limit-3 = لا يمكن قراءة تنسيق PuTTY (.ppk): صدّره كمفتاح OpenSSH.

wake-on-lan = الإيقاظ عبر الشبكة (Wake-on-LAN)
wake-on-lan-about = يوقظ الجهاز قبل الاتصال.
wake-on-lan-words = إيقاظ تشغيل سكون نوم حزمة سحرية wol wake mac
wake-on-lan-mac = عنوان MAC
wake-on-lan-mac-help = لمحوّل الشبكة السلكية في الجهاز؛ يُكتب بنقطتين رأسيتين أو واصلات أو نقاط أو من دونها.
wake-on-lan-wait = ثواني الانتظار
wake-on-lan-wait-help = المدة التي ينتظر فيها guacd رد الجهاز قبل أن يتصل.
wake-on-lan-broadcast = عنوان البث
wake-on-lan-broadcast-help = الافتراضي: 255.255.255.255، ولا يصل إلا إلى شبكة النقطة الخارجية نفسها.
wake-on-lan-need-1 = تفعيل Wake-on-LAN في البرنامج الثابت للجهاز وفي محوّل الشبكة.
wake-on-lan-limit-1 = تُرسل الحزمة من شبكة النقطة الخارجية. وكثيرًا ما تكون للحاوية شبكة خاصة لا يصل البث منها إلى أيّ جهاز.
wake-on-lan-limit-2 = لكل جهاز عنوانه: مكان هذا نقطة نهاية، لا موفّر.

layout-fr-be-azerty = الفرنسية البلجيكية · Français (Belgique)
layout-pt-br-qwerty = البرتغالية البرازيلية · Português (Brasil)
layout-fr-ca-qwerty = الفرنسية الكندية · Français (Canada)
layout-cs-cz-qwertz = التشيكية · Čeština
layout-da-dk-qwerty = الدنماركية · Dansk
layout-en-gb-qwerty = الإنجليزية · English (United Kingdom)
layout-en-us-qwerty = الإنجليزية · English (United States)
layout-fr-fr-azerty = الفرنسية · Français (France)
layout-de-de-qwertz = الألمانية · Deutsch (ألمانيا والنمسا)
layout-hu-hu-qwertz = المجرية · Magyar
layout-it-it-qwerty = الإيطالية · Italiano
layout-ja-jp-qwerty = اليابانية · 日本語
layout-no-no-qwerty = النرويجية · Norsk
layout-failsafe = غير ذلك: إرسال الأحرف بدلًا من المفاتيح
layout-pl-pl-qwerty = البولندية · Polski
layout-pt-pt-qwerty = البرتغالية · Português (Portugal)
layout-ro-ro-qwerty = الرومانية · Română
layout-es-es-qwerty = الإسبانية · Español (España)
layout-es-latam-qwerty = الإسبانية · Español (Latinoamérica)
layout-sv-se-qwerty = السويدية والفنلندية · Svenska, Suomi
layout-fr-ch-qwertz = الفرنسية السويسرية · Français (Suisse)
layout-de-ch-qwertz = الألمانية السويسرية · Deutsch (Schweiz)
layout-tr-tr-qwerty = التركية · Türkçe

title = الوصفات
search = البحث في الوصفات
search-hint = لوحة المفاتيح، الحافظة، التسجيل…
about = تعيّن الوصفة المعلمات اللازمة لغرض واحد. لا يُحفظ شيء قبل أن تحفظ النموذج.
list = الوصفات المناسبة
back = الرجوع إلى جميع الوصفات
apply = تطبيق
close = إغلاق
needs = ما تحتاج إليه
limits = ما لا يمكنها فعله
changes = ما يتغير
no-changes = كل ذلك معيّن بالفعل.
not-yet = يُعرض عند ملء كل شيء.
hidden = (مخفي)
new = (جديد)
removed = أُزيل
choose = اختر واحدًا
from-file = من ملف
from-file-of = من ملف: { $label }
none-found = لا توجد وصفة تطابق «{ $search }».
found = { $count ->
    [zero] { $count } وصفة
    [one] وصفة واحدة
    [two] وصفتان
    [few] { $count } وصفات
    [many] { $count } وصفة
   *[other] { $count } وصفة
}
only-for = لـ { $protocols } فقط.
applied = تم تطبيق الوصفة «{ $title }»: { $count ->
    [zero] لم يتغير أيّ إعداد. احفظ النموذج.
    [one] تغيّر إعداد واحد. احفظ النموذج للإبقاء عليه.
    [two] تغيّر إعدادان. احفظ النموذج للإبقاء عليهما.
    [few] تغيّرت { $count } إعدادات. احفظ النموذج للإبقاء عليها.
    [many] تغيّر { $count } إعدادًا. احفظ النموذج للإبقاء عليها.
   *[other] تغيّر { $count } إعداد. احفظ النموذج للإبقاء عليها.
}
proposed = مقترح للغة متصفحك ({ $language }).

prompt = بيانات الاعتماد بالمطالبة
prompt-about = يطلب من المستخدمين اسم المستخدم وكلمة المرور عند كل تشغيل. لا يُخزَّن شيء.
prompt-elsewhere = في نموذج موفّر أو نقطة نهاية: ينشئ تدفقًا يسأل، ليستخدمه الموفّر.
prompt-need-1 = صلاحيات إضافة التدفقات والمطالبات ومراحل المطالبة وعمليات ربط المراحل في authentik.
prompt-need-2 = يجب أن يستخدم الموفّر التدفق: يُختار في نموذج الموفّر.
prompt-limit-1 = يسأل عند كل تشغيل، لجميع نقاط نهاية الموفّر الذي يستخدم التدفق.
prompt-limit-2 = ما يكتبه المستخدمون يتجاوز الإعدادات وجميع تعيينات الخصائص.
prompt-limit-3 = يُحذف التدفق والمطالبات والمرحلة في authentik (Flows and Stages)، لا بالأمر «تراجع».
attributes = بيانات الاعتماد من سمات المستخدم
attributes-about = يسجّل دخول المستخدمين بالحساب الذي تذكره سماتهم في authentik.
attributes-elsewhere = في نموذج موفّر أو نقطة نهاية: ينشئ تعيين خصائص يضيفه بعد ذلك الإجراء «إضافة تعيينات خصائص» إلى نقاط نهاية كثيرة.
attributes-need-1 = السمتان rac_username وrac_password لكل مستخدم، في authentik ضمن «الدليل»، «المستخدمون». من دون rac_username يُرسل الاسم في authentik.
attributes-limit-1 = يمكن لكل من يستطيع عرض المستخدمين في authentik قراءة كلمات المرور.
attributes-limit-2 = إذا كان تعيين خصائص بهذا الاسم موجودًا بالفعل، يُستخدم كما هو.
credential-words = بيانات اعتماد خاصة مستخدم كلمة مرور حساب مطالبة سؤال سمات تعيين اسم مستخدم credentials password prompt
where = التدفق الذي يسأل
flow-own = تدفق خاص به
flow-existing = تدفق تفويض موجود
flow = تدفق التفويض
flow-shared = ستطلب جميع التطبيقات التي تستخدم هذا التدفق بيانات الاعتماد هذه، لا الوصول عن بُعد وحده. وتستخدم معظم التطبيقات تدفقات authentik الافتراضية.
choose-flow = اختر تدفقًا.
creates = ما تنشئه
at-once = في authentik فورًا، لا عند حفظ النموذج فحسب. يُستخدم ما هو موجود بالفعل.
create = إنشاء
creating = جارٍ الإنشاء…
not-complete = غير مكتمل
half-done = لم يُنشأ بعضها. يبقى ما أُنشئ، ويتابع «إنشاء» الباقي.
does-not-ask = كل شيء موجود، لكن التدفق لا يطلب اسم المستخدم وكلمة المرور. تحقق من مراحله في authentik.
asks-and-chosen = يطلب التدفق اسم المستخدم وكلمة المرور. وهو مختار كتدفق تفويض: احفظ النموذج لاستخدامه.
asks = يطلب التدفق اسم المستخدم وكلمة المرور. اختره كتدفق تفويض في نموذج الموفّر.
mapping = تعيين الخصائص «{ $name }»
mapping-created = تم إنشاء تعيين الخصائص «{ $name }».
mapping-chosen = تعيين الخصائص «{ $name }» مختار في النموذج: احفظه لاستخدام التعيين.
skipped = تم التخطي لعدم وجود: { $missing }.

created = تم الإنشاء
already-there = كان موجودًا من قبل
objects-created = تم إنشاء { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}
objects-created-of = تم إنشاء { $done } من { $count } من الكائنات
count-created = تم إنشاء { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}.
count-already-there = كان موجودًا من قبل: { $count }.
