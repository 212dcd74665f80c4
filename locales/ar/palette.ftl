search = بحث
title = لوحة الأوامر
box = ابحث أو نفّذ أمرًا
results = النتائج
loading = جارٍ التحميل…
no-match = لا شيء يطابق «{ $typed }».
found = { $all ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $all } نتائج
    [many] { $all } نتيجة
   *[other] { $all } نتيجة
}
found-first = أول { $shown } من { $all } من النتائج

page = صفحة
command = أمر
provider = موفّر
endpoint = نقطة نهاية
mapping = تعيين خصائص
outpost = نقطة خارجية
token = رمز اتصال
user = مستخدم
group = مجموعة

overview = نظرة عامة
providers = الموفّرون
endpoints = نقاط النهاية
tokens = رموز الاتصال
mappings = تعيينات الخصائص
activity = النشاط
access = الوصول
create-provider = إنشاء موفّر
create-endpoint = إنشاء نقطة نهاية
create-mapping = إنشاء تعيين خصائص
lock-now = قفل الآن
lock-needs-passphrase = يتطلب رمزًا محفوظًا في هذا المتصفح بعبارة مرور.
show-shortcuts = عرض اختصارات لوحة المفاتيح
shortcuts-are-off = اختصارات لوحة المفاتيح متوقفة في التفضيلات.
tokens-of = رموز اتصال { $user }
revoke-tokens = إبطال رموز مستخدم…
revoke-tokens-of = إبطال رموز { $user }…
export-on = تصدير: { $page }
choose-theme = السمة: { $theme }
switch-to = التبديل إلى { $instance }

shortcuts = اختصارات لوحة المفاتيح
shortcuts-help = لا يعمل أيّ منها أثناء الكتابة في حقل.
turn-off = إيقافها من التفضيلات
keys = المفاتيح
meaning = ما تفعله
control-key = Ctrl
open-palette = البحث وتنفيذ الأوامر
focus-search = البحث في القائمة
next-row = الانتقال إلى الصف التالي
previous-row = الانتقال إلى الصف السابق
select-row = تحديد الصف أو إلغاء تحديده
this-help = عرض هذه القائمة
go-to = الانتقال إلى { $section }
