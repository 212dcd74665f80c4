### endpoint: نقطة نهاية (الجمع: نقاط نهاية)
### provider: موفّر (الجمع: موفّرون)
### application: تطبيق
### outpost: نقطة خارجية (الجمع: نقاط خارجية)
### property mapping: تعيين خصائص (الجمع: تعيينات خصائص)
### binding: ربط (الجمع: عمليات ربط)
### to bind to: ربط بـ
### connection token: رمز اتصال
### token, API token: رمز، رمز API
### flow: تدفق
### authorization flow: تدفق التفويض
### authentication flow: تدفق المصادقة
### stage: مرحلة
### prompt, prompt stage: مطالبة، مرحلة مطالبة
### policy: سياسة
### group: مجموعة
### user: مستخدم
### superuser: مستخدم متميز
### service account: حساب خدمة
### role: دور
### permission: صلاحية
### blueprint: مخطط
### brand: علامة تجارية
### slug: معرف مختصر
### event: حدث
### changelog: سجل التغييرات
### policy engine mode: وضع محرك السياسة
### negate, negated: عكس النتيجة، معكوس
### order: الترتيب
### timeout: المهلة
### impersonation: انتحال الهوية
### integration: تكامل
### connection expiry: مدة صلاحية الاتصال
### Delete token on disconnect: حذف الرمز عند قطع الاتصال
### Maximum concurrent connections: الحد الأقصى للاتصالات المتزامنة
### limit; Closed (limit 0): حد؛ مغلق (الحد 0)
### instance: مثيل
### session: جلسة
### parameter: معلمة
### settings: الإعدادات
### static settings: الإعدادات الثابتة
### effective settings: الإعدادات الفعلية
### default: الافتراضي، القيمة الافتراضية
### launch: تشغيل (الجمع: عمليات تشغيل)
### machine: جهاز
### host: مضيف
### port: منفذ
### credentials: بيانات الاعتماد
### passphrase: عبارة المرور
### expression: تعبير
### recipe: وصفة
### finding: ملاحظة
### note: تنويه
### hint: تلميح
### check, checklist: فحص، قائمة الفحص
### Ready · Open to everyone · Check · Blocked · Can't be checked here · Checking…: جاهز · مفتوح للجميع · يلزم التحقق · محظور · لا يمكن فحصه هنا · جارٍ الفحص…
### delete: حذف
### revoke: إبطال
### forget: نسيان
### remove: إزالة
### assign (an application): إسناد
### add: إضافة
### clone: استنساخ
### undo: تراجع
### redo: إعادة
### revert (a logged change): عكس التغيير
### everyone, no one: الجميع، لا أحد
### plan, plan file: خطة، ملف خطة
### catalogue: الكتالوج
### wizard: معالج

skip = الانتقال إلى المحتوى
navigation = الرئيسية
account = الحساب
menu = القائمة
instance = المثيل
lock-now = قفل الآن
disconnect = قطع الاتصال
sign-out = تسجيل الخروج

overview = نظرة عامة
providers = الموفّرون
endpoints = نقاط النهاية
tokens = رموز الاتصال
mappings = تعيينات الخصائص
access = الوصول
activity = النشاط
import = استيراد
plan = الخطة
connect-machines = توصيل الأجهزة
recent-changes = التغييرات الأخيرة
preferences = التفضيلات

connect = اتصال
create-provider = إنشاء موفّر
clone-provider = استنساخ موفّر
copy-provider = نسخ موفّر
compare-instances = مقارنة المثيلات
provider = موفّر
endpoints-of-provider = نقاط نهاية الموفّر
tokens-of-provider = رموز اتصال الموفّر
access-to-provider = الوصول إلى الموفّر
settings-of-provider = الإعدادات الفعلية للموفّر
changelog-of-provider = سجل تغييرات الموفّر
permissions-on-provider = الصلاحيات على الموفّر
edit-provider = تعديل الموفّر
token = رمز اتصال
edit-token = تعديل رمز الاتصال
create-endpoint = إنشاء نقطة نهاية
endpoint = نقطة نهاية
bindings-of-endpoint = عمليات ربط نقطة النهاية
access-to-endpoint = الوصول إلى نقطة النهاية
settings-of-endpoint = الإعدادات الفعلية لنقطة النهاية
changelog-of-endpoint = سجل تغييرات نقطة النهاية
edit-endpoint = تعديل نقطة النهاية
user = مستخدم
create-mapping = إنشاء تعيين خصائص
mapping = تعيين خصائص
changelog-of-mapping = سجل تغييرات تعيين الخصائص
edit-mapping = تعديل تعيين الخصائص

not-restored = تعذر التحقق من الرمز
connect-anew = نسيان الرمز والاتصال من جديد
no-token = لم يُسجَّل الدخول إلى authentik
no-token-text = لم توفّر الصفحة المحيطة رمزًا، أو وفّرت رمزًا لا يقبله authentik.
try-again = إعادة المحاولة
not-found = الصفحة غير موجودة
not-found-text = لا يوجد شيء في هذا العنوان:
to-overview = الانتقال إلى النظرة العامة

network = الشبكة
offline = أنت غير متصل بالشبكة.
offline-text = لم يُفقد شيء في هذه الصفحة. سيُحمَّل ما تعذر تحميله بمجرد عودة الاتصال.
back-online = عاد الاتصال بالشبكة.

region = إصدار جديد
found = تم تثبيت إصدار جديد من RAC Admin.
reload-to-use = أعد تحميل الصفحة لاستخدامه.
unsaved = احفظ تغييراتك أولًا، ثم أعد تحميل الصفحة.
token-lost = الرمز محفوظ لهذه الصفحة فقط، وسيتعين عليك إدخاله مجددًا.
by-portal = ستحصل عليه عند إعادة تحميل الصفحة المحيطة.
reload = إعادة التحميل
reload-asks = إعادة التحميل…
later = لاحقًا

kept-here = تُخزَّن التفضيلات في هذا المتصفح.
kept-for-now = تسري التفضيلات إلى أن تغادر هذه الصفحة.
theme = السمة
theme-auto = مطابقة النظام
theme-light = فاتح
theme-dark = داكن
locale = التواريخ والأرقام
locale-help = كيفية كتابتها وكيفية فرز الأسماء. لا تتغير لغة الواجهة.
locale-of-browser = افتراضي المتصفح
locale-en-gb = الإنجليزية (المملكة المتحدة)
locale-en-us = الإنجليزية (الولايات المتحدة)
locale-zh-cn = الصينية (المبسطة)
locale-nl = الهولندية
locale-fr = الفرنسية
locale-de = الألمانية
locale-ja = اليابانية
locale-pt-br = البرتغالية (البرازيل)
locale-es = الإسبانية
locale-sv = السويدية
page-size = صفوف في كل صفحة
page-size-help = يسري على جميع القوائم.
shortcuts = اختصارات لوحة المفاتيح
shortcuts-help = اضغط Ctrl+K للبحث وتنفيذ الأوامر، أو ? لعرض جميع الاختصارات.
your-account = حسابك
connected-as = متصل باسم
connected-to = authentik
token-kept = تخزين الرمز

language = اللغة
language-of-browser = افتراضي المتصفح
language-not-loaded = تعذر تحميل اللغة { $language }. اخترها مجددًا لإعادة المحاولة.

part-not-loaded = تعذر تحميل هذه الصفحة
dialog-not-loaded = تعذر تحميل مربع الحوار هذا
part-not-loaded-text = ربما تعطلت الشبكة، أو ثُبّت إصدار جديد من RAC Admin بعد فتح هذه الصفحة. في هذه الحالة أعد تحميل الصفحة.
part-replaced = ثُبّت إصدار جديد من RAC Admin بعد فتح هذه الصفحة، ولم تعد الملفات التي تحتاج إليها موجودة. أعد تحميل الصفحة للمتابعة.
part-offline = أنت غير متصل بالشبكة. ستُحمَّل هذه الصفحة بمجرد عودة الاتصال.
