title = النشاط
caption = النشاط
unknown = يسجّل authentik بدء الجلسة، لا انتهاءها: لذا لا تُعرف هنا مدة الجلسات ولا أيّها جارٍ الآن.
refresh = تحديث
export = تصدير
export-failed = تعذرت كتابة الملف: تعذر تحميل جزء من RAC Admin.

what = ماذا
when = متى
who = من
provider = الموفّر
endpoint = نقطة النهاية
user = المستخدم
from = العنوان
none = —
kind = الإجراء
period = الفترة
all-users = جميع المستخدمين
all-endpoints = جميع نقاط النهاية
all-providers = جميع الموفّرين
everything = جميع الإجراءات
clear = مسح عوامل التصفية
kind-launches = التشغيل
kind-created = الإنشاء
kind-changed = التغيير
kind-deleted = الحذف
kind-problems = المشكلات
last-days = { $days ->
    [1] آخر 24 ساعة
    [zero] آخر { $days } يوم
    [one] آخر { $days } يوم
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
}
range = من – إلى
range-from = من
range-to = إلى
range-apply = تطبيق
range-missing = أدخل تاريخًا ووقتًا.
range-future = هذا الوقت في المستقبل.
range-reversed = هذا الوقت قبل البداية.

empty-title = لا يوجد نشاط
empty-text = ليس لدى authentik أحداث عن الوصول عن بُعد في هذه الفترة. ويحذف الأحداث بعد سنة، ما لم يُضبط على غير ذلك.
no-match-title = لا يوجد نشاط يطابق عوامل التصفية
no-match-text = غيّر عوامل التصفية أو الفترة، أو امسحها.
event-count = { $count ->
    [zero] { $count } حدث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
read-until = الأحداث أكثر من أن تُقرأ دفعة واحدة. يُعرض كل ما حدث منذ هذا الوقت: { $time }
not-reached = الأحداث أكثر من أن تُقرأ دفعة واحدة، ولم تُبلغ الفترة المختارة. قُرئت رجوعًا حتى هذا الوقت: { $time }
read-on = قراءة أحداث أقدم
not-assigned-to-endpoint = أحداث غير معروضة: { $count }. تعذر نسبها إلى نقطة نهاية، لأن نقطة النهاية أو التطبيق قد حُذف أو تعذرت قراءته.
not-assigned-to-provider = أحداث غير معروضة: { $count }. تعذر نسبها إلى موفّر، لأن نقطة النهاية أو التطبيق قد حُذف أو تعذرت قراءته.
not-assigned-to-both = أحداث غير معروضة: { $count }. تعذر نسبها إلى نقطة نهاية وموفّر، لأن نقطة النهاية أو التطبيق قد حُذف أو تعذرت قراءته.

by-hour = عمليات التشغيل حسب الساعة
by-endpoint = عمليات التشغيل حسب نقطة النهاية
per-day = عمليات التشغيل في اليوم
launches = عمليات التشغيل
hour = الساعة
day = اليوم (UTC)
other-providers = موفّرون آخرون
all-launches = جميع عمليات التشغيل
launches-in = { $of }: { $count ->
    [zero] لا عمليات تشغيل
    [one] عملية تشغيل واحدة
    [two] عمليتا تشغيل
    [few] { $count } عمليات تشغيل
    [many] { $count } عملية تشغيل
   *[other] { $count } عملية تشغيل
}
no-launches = لا توجد عمليات تشغيل.
busiest-hour = { $all ->
    [zero] { $all } عملية تشغيل
    [one] عملية تشغيل واحدة
    [two] عمليتا تشغيل
    [few] { $all } عمليات تشغيل
    [many] { $all } عملية تشغيل
   *[other] { $all } عملية تشغيل
}، أكثرها في الساعة { $hour } ({ $most }).
no-launches-in-days = لا توجد عمليات تشغيل في { $days ->
    [zero] آخر { $days } يوم
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
}.
busiest-day = عمليات التشغيل في { $days ->
    [zero] آخر { $days } يوم
    [one] آخر يوم
    [two] آخر يومين
    [few] آخر { $days } أيام
    [many] آخر { $days } يومًا
   *[other] آخر { $days } يوم
}: { $all }، أكثرها في { $day } ({ $most }).
endpoints-launched = { $count ->
    [zero] لم تُشغَّل أيّ نقطة نهاية.
    [one] شُغِّلت نقطة نهاية واحدة.
    [two] شُغِّلت نقطتا نهاية.
    [few] شُغِّلت { $count } نقاط نهاية.
    [many] شُغِّلت { $count } نقطة نهاية.
   *[other] شُغِّلت { $count } نقطة نهاية.
}
other-endpoints = { $count ->
    [zero] { $count } نقطة نهاية أخرى
    [one] نقطة نهاية أخرى
    [two] نقطتا نهاية أخريان
    [few] { $count } نقاط نهاية أخرى
    [many] { $count } نقطة نهاية أخرى
   *[other] { $count } نقطة نهاية أخرى
}
not-counted = تعذر عدّ عمليات التشغيل.
not-counted-hidden-all = الموفّرون غير المحسوبين: { $all }، لأن حسابك لا يستطيع رؤية التطبيق.
not-counted-hidden = الموفّرون غير المحسوبين: { $count } من { $all }، لأن حسابك لا يستطيع رؤية التطبيق.
not-counted-too-many = الموفّرون غير المحسوبين: { $count } من { $all }، إذ لا يُحسب أكثر من { $most }.
not-counted-failed-all = الموفّرون غير المحسوبين: { $all }. { $why }
not-counted-failed = الموفّرون غير المحسوبين: { $count } من { $all }. { $why }
