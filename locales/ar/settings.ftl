settings = الإعدادات
settings-help = معلمات اتصال Guacamole.
view = طريقة عرض الإعدادات
parameters = المعلمات
text = النص

language = لغة النص
yaml = YAML
json = JSON
text-help = سطر واحد بصيغة «name: value» لكل معلمة، أو JSON. يبقى النص نصًا، بعلامات اقتباس أو من دونها: 0123 و1e5 وno.
not-as-parameters = أصلح الخطأ في النص للعودة إلى «المعلمات».
undo = تراجع
nothing-to-undo = لا يوجد تغيير للتراجع عنه.
redo = إعادة
nothing-to-redo = لا يوجد تغيير متراجَع عنه لإعادته.
rewrite = إعادة كتابة النص
keep-text = الإبقاء على النص
decide-first = اختر أولًا ما إذا كان النص سيُعاد كتابته.
rewrites = يعيد هذا التغيير كتابة النص كله: تُفقد علامات الاقتباس وفواصل الأسطر. يستعيد «تراجع» النص.
rewrites-comments = يعيد هذا التغيير كتابة النص كله: { $count ->
    [zero] لا يُفقد أيّ تعليق
    [one] يُفقد تعليق واحد
    [two] يُفقد تعليقان
    [few] تُفقد { $count } تعليقات
    [many] يُفقد { $count } تعليقًا
   *[other] يُفقد { $count } تعليق
}. يستعيد «تراجع» النص.
comments-in-value = تغيير هذه القيمة يزيل من النص { $count ->
    [zero] { $count } تعليق داخلها
    [one] تعليقًا واحدًا داخلها
    [two] تعليقين داخلها
    [few] { $count } تعليقات داخلها
    [many] { $count } تعليقًا داخلها
   *[other] { $count } تعليق داخلها
}. يستعيد «تراجع» النص.
count-comments-not-saved = { $count ->
    [zero] لا توجد تعليقات لا تُحفظ
    [one] تعليق واحد لا يُحفظ
    [two] تعليقان لا يُحفظان
    [few] { $count } تعليقات لا تُحفظ
    [many] { $count } تعليقًا لا تُحفظ
   *[other] { $count } تعليق لا تُحفظ
}: لا يخزّن authentik إلا الأسماء والقيم.
comments-not-in-json = لا تعليقات في JSON: التبديل إليه يزيل { $count ->
    [zero] { $count } تعليق
    [one] تعليقًا واحدًا
    [two] تعليقين
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}. يستعيد «تراجع» النص.
show-secrets = إظهار الأسرار
hide-secrets = إخفاء الأسرار
covered = أظهر الأسرار لتعديل النص.

search = البحث في المعلمات
search-hint = الاسم أو المعنى
add = إضافة معلمة
add-hint = ابحث عن معلمة بالاسم أو المعنى
add-unknown = غير موجودة في الكتالوج: تُضاف كما كُتبت
add-set = معيّنة بالفعل: الانتقال إليها
parameter-option = { $section }: { $meaning }
none-set = لم تُعيَّن أيّ معلمة: تسري القيم الافتراضية لـ guacd.
none-set-matches = لا توجد معلمة معيّنة تطابق «{ $search }».
not-set-yet = مطابقة لكنها غير معيّنة
add-one = إضافة
add-name = إضافة { $name }
more-matches = و{ $count } أخرى: أضف كلمة إلى البحث.
other-section = غير موجودة في الكتالوج
unknown = لا يوجد هذا الاسم في الكتالوج. يبقى كما هو.
default = الافتراضي: { $value }
only-newer = تحتاج إلى إصدار من guacd أحدث من المرفق مع authentik.
recipes = الوصفات
remove = إزالة { $name }
reset = إعادة تعيين { $name }
not-set = غير معيّنة
true = true
false = false
empty = (فارغ)
kept-as = { $kind ->
    [null] محفوظة كـ null
    [bool] محفوظة كقيمة true أو false
    [number] محفوظة كرقم
    [list] محفوظة كقائمة
    [map] محفوظة كخريطة
   *[text] محفوظة كنص
}
hidden = مخفي
show-key = إظهار
hide-key = إخفاء
show-name = إظهار { $name }
hide-name = إخفاء { $name }
upload = من ملف
upload-of = من ملف: { $name }

error = خطأ:
warning = تحذير:
hint = تلميح:
more-findings = و{ $count } أخرى.

copy-secrets = الأسرار
copy-secrets-help = إذا لم تُنسخ، فأدخل أسرارًا جديدة ضمن «الإعدادات».
copy-broken = لاستبعاد الأسرار، أصلح أولًا الخطأ في نص الإعدادات.
copy-hidden = إذا كان authentik يخفي إعدادات الأصل عن حسابك، فلن تُنسخ.
copy-secrets-named = نسخ { $names }
