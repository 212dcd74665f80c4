before-instance = المثيل:{" "}
instance = المثيل: { $name }
add = إضافة مثيل…
manage = إدارة المثيلات
edit-this = تعديل…
remove-this = إزالة…
host-state = { $host } · { $state }
connected-page = متصل، لهذه الصفحة فقط
connected-tab = متصل، لعلامة التبويب هذه
connected-browser = متصل، في هذا المتصفح
not-connected = غير متصل

instances = المثيلات
about = لكل مثيل من authentik اسم ولون ورمز خاص به. يوضح رأس الصفحة المثيل الذي أنت فيه.
current = قيد الاستخدام
address = authentik
token = الرمز
no-token = لا شيء (غير متصل)
fixed = أعدّه مشغّل هذه الصفحة. لا يمكن تغييره أو إزالته هنا.
not-kept = لا يخزّن هذا المتصفح شيئًا لهذه الصفحة: تختفي المثيلات التي تضيفها بعد إعادة التحميل.
switch = التبديل إليه
edit = تعديل
disconnect = قطع الاتصال
remove = إزالة
switch-to = التبديل إلى { $name }
edit-of = تعديل { $name }
disconnect-from = قطع الاتصال عن { $name }
remove-of = إزالة { $name }
disconnect-all = قطع الاتصال عن الكل

add-title = إضافة مثيل
add-done = إضافة واتصال
edit-title = تعديل المثيل
save = حفظ
name = الاسم
name-help = ما تسمّيه به، مثل «الإنتاج». يظهر في رأس الصفحة وفي عنوان النافذة وقبل حذف أيّ شيء.
colour = اللون
no-colour = بلا لون
blue = أزرق
teal = أزرق مخضرّ
green = أخضر
amber = كهرماني
red = أحمر
violet = بنفسجي
url = رابط authentik
url-help = العنوان الذي يسجّل المستخدمون الدخول عنده، مثل https://auth.example.com.
url-moved = العنوان المختلف يعني authentik مختلفًا: سيُنسى رمز العنوان القديم.
not-changed = تعذر حفظ المثيل
name-missing = عند وجود عدة مثيلات، يحتاج كل منها إلى اسم.
name-taken = لمثيل آخر هذا الاسم.
name-too-long = استخدم { $most ->
    [zero] { $most } حرف
    [one] حرفًا واحدًا
    [two] حرفين
    [few] { $most } أحرف
    [many] { $most } حرفًا
   *[other] { $most } حرف
} على الأكثر.

remove-title = إزالة المثيل «{ $name }»؟
remove-text = تنسى جميع علامات التبويب في هذا المتصفح رمزه. لا يتغير شيء في authentik: لا يزال الرمز موجودًا هناك.
remove-done = إزالة المثيل
all-title = قطع الاتصال عن جميع المثيلات؟
all-text = ينسى هذا المتصفح جميع الرموز. لكنها لا تزال موجودة في authentik، وتبقى المثيلات في القائمة.
removed = تمت إزالة المثيل «{ $name }».
disconnected = تم قطع الاتصال عن «{ $name }».
stale = أُزيل هذا المثيل في علامة تبويب أخرى، أو تغيّر عنوانه. يبقى هنا إلى أن تحفظ تغييراتك في هذه الصفحة أو تتجاهلها.
