refresh = تحديث
chips = عرض فقط
chip-closed = مغلقة
chip-findings = بها ملاحظات
chip-open = مفتوحة للجميع
chip-never-launched = لم تُشغَّل قط
chip-no-outpost = بلا نقطة خارجية
open-not-known = لا يمكن لحسابك فحص أيّ نقاط النهاية مفتوحة للجميع.
not-launched-since = لم تُشغَّل منذ { $day }.
saved-views = طرق العرض المحفوظة

view = طريقة العرض
view-title = طريقة عرض هذه القائمة
density = الكثافة
comfortable = مريحة
compact = مضغوطة
columns = الأعمدة
columns-help = تسري في هذا المتصفح.
look-of-the-address = الأعمدة والكثافة مأخوذة من عنوان هذه الصفحة. التغييرات هنا تغيّر العنوان.
use-own-look = استخدام إعدادات هذا المتصفح
always = معروض دائمًا
move-column-up = نقل { $label } إلى أعلى
move-column-down = نقل { $label } إلى أسفل
at-the-edge = لا يمكن نقله أبعد من ذلك.
moved = أصبح { $label } العمود { $place }.
reset = إعادة التعيين
reset-done = عادت القائمة إلى طريقة عرضها المعتادة.
close = إغلاق
view-name = اسم طريقة العرض
view-help = البحث وعوامل التصفية والترتيب والأعمدة والكثافة كما هي الآن، محفوظة في هذا المتصفح. لمشاركتها، انسخ رابطها.
save-view = حفظ طريقة العرض
name-missing = أدخل اسمًا.
saved = تم حفظ طريقة العرض «{ $name }».
copy-view = نسخ رابط { $name }
delete-view = حذف طريقة العرض { $name }
too-many-views = عدد طرق العرض المحفوظة { $count }. احذف إحداها أولًا.

actions-of = إجراءات { $name }
edit = تعديل
clone = استنساخ
copy-to = نسخ إلى…
delete = حذف
tokens-of = { $known ->
    [at-least] رموز اتصال { $name }: { $count } على الأقل
    [unknown] رموز اتصال { $name }: عدد غير معروف
   *[exactly] رموز اتصال { $name }: { $count }
}
endpoints-of = { $known ->
    [at-least] نقاط نهاية { $name }: { $count } على الأقل
    [unknown] نقاط نهاية { $name }: عدد غير معروف
   *[exactly] نقاط نهاية { $name }: { $count }
}
too-many-rows = أرسل authentik عدد { $sent } من الصفوف لصفحة تتسع لـ { $drawn }. لا يُعرض إلا أول { $drawn }.
and-hidden = و{ $count } أخرى لا يمكن لحسابك رؤيتها
hidden-text = يعدّها authentik، لكنه لا يعرضها لحسابك.
only-visible = لا تعرض القائمة إلا ما يمكن لحسابك عرضه. قد يوجد المزيد.

none-match-search = { $object ->
    [provider] لا يوجد موفّرو RAC يطابقون «{ $search }».
    [property-mapping] لا توجد تعيينات خصائص تطابق «{ $search }».
    [connection-token] لا توجد رموز اتصال تطابق «{ $search }».
    [application] لا توجد تطبيقات تطابق «{ $search }».
    [outpost] لا توجد نقاط خارجية تطابق «{ $search }».
    [binding] لا توجد عمليات ربط تطابق «{ $search }».
   *[endpoint] لا توجد نقاط نهاية تطابق «{ $search }».
}
none-match-both = { $object ->
    [provider] لا يوجد موفّرو RAC يطابقون «{ $search }» وعوامل التصفية.
    [property-mapping] لا توجد تعيينات خصائص تطابق «{ $search }» وعوامل التصفية.
    [connection-token] لا توجد رموز اتصال تطابق «{ $search }» وعوامل التصفية.
    [application] لا توجد تطبيقات تطابق «{ $search }» وعوامل التصفية.
    [outpost] لا توجد نقاط خارجية تطابق «{ $search }» وعوامل التصفية.
    [binding] لا توجد عمليات ربط تطابق «{ $search }» وعوامل التصفية.
   *[endpoint] لا توجد نقاط نهاية تطابق «{ $search }» وعوامل التصفية.
}
none-match-filters = { $object ->
    [provider] لا يوجد موفّرو RAC يطابقون عوامل التصفية.
    [property-mapping] لا توجد تعيينات خصائص تطابق عوامل التصفية.
    [connection-token] لا توجد رموز اتصال تطابق عوامل التصفية.
    [application] لا توجد تطبيقات تطابق عوامل التصفية.
    [outpost] لا توجد نقاط خارجية تطابق عوامل التصفية.
    [binding] لا توجد عمليات ربط تطابق عوامل التصفية.
   *[endpoint] لا توجد نقاط نهاية تطابق عوامل التصفية.
}
no-match-text = غيّر البحث أو عوامل التصفية، أو امسحها.
clear = مسح البحث وعوامل التصفية

selected = المحدد: { $count }
not-shown = منها { $count } غير معروضة هنا
keep-shown = الإبقاء على المعروض فقط
clear-selection = إلغاء التحديد

type-name = اكتب «{ $name }» للتأكيد
type-number = اكتب { $number } للتأكيد
looking-what-goes = جارٍ فحص ما سيُحذف معه…
not-found = لم يعثر عليه authentik: حُذف أو أنه غير مرئي لحسابك. ربما لا يزال موجودًا.
still-there = لم يُحذف: لم يعثر عليه authentik عند الحذف، لكنه لا يزال موجودًا.
not-an-id = معرفه غير صالح في authentik.
asks-to-wait = يطلب authentik الانتظار
already-gone = كان محذوفًا من قبل.

breadcrumb = مسار التنقل
more-actions = إجراءات أخرى
copy-link = نسخ الرابط
link-copied = تم نسخ رابط هذه الصفحة.
link-not-copied = لم يُسمح بالنسخ؛ انسخ عنوان النافذة بدلًا من ذلك.
