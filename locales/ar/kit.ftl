file-too-large = الملف أكبر مما يُقبل هنا.
file-not-read = تعذر على المتصفح قراءة الملف. اختره مجددًا.
file-unreadable = تعذرت قراءة الملف كنص.
actions = الإجراءات
cancel = إلغاء
clear = مسح
close = إغلاق
copied = تم النسخ
copy-failed = لم يُسمح بالنسخ؛ حدّد النص بدلًا من ذلك
dismiss = إخفاء
first-page = الصفحة الأولى
hide-password = إخفاء كلمة المرور
last-page = الصفحة الأخيرة
loading = جارٍ التحميل…
never = أبدًا
next-page = الصفحة التالية
no-options = لا توجد خيارات
notifications = الإشعارات
pagination = ترقيم الصفحات
previous-page = الصفحة السابقة
not-done = لم يُنفَّذ
not-found = غير موجود: حُذف أو أنه غير مرئي لحسابك
progress = التقدم
retry-failed = إعادة محاولة ما فشل
rows-per-page = صفوف في كل صفحة
running = جارٍ التنفيذ…
search = بحث
select-page = تحديد كل ما في هذه الصفحة
stop = إيقاف
show-password = إظهار كلمة المرور
sort-by = الفرز حسب
uncertain = غير مؤكد: انقطع الاتصال أثناء ذلك. تحقق مما إذا كان قد نُفِّذ، أو أعد المحاولة.
try-again = إعادة المحاولة
waiting = في الانتظار
descending = { $label }، تنازليًا
remove = إزالة { $name }
added = تمت إضافة { $name }
removed = تمت إزالة { $name }
select = تحديد { $label }
failed = فشل: { $why }
in-place = في { $place }
options = { $count ->
    [zero] { $count } خيار
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارًا
   *[other] { $count } خيار
}
no-match = لا شيء يطابق «{ $typed }»
more-unseen = { $count ->
    [zero] لا توجد خيارات أخرى لا يمكن لحسابك رؤيتها
    [one] يوجد خيار آخر لا يمكن لحسابك رؤيته
    [two] يوجد خياران آخران لا يمكن لحسابك رؤيتهما
    [few] توجد { $count } خيارات أخرى لا يمكن لحسابك رؤيتها
    [many] يوجد { $count } خيارًا آخر لا يمكن لحسابك رؤيتها
   *[other] يوجد { $count } خيار آخر لا يمكن لحسابك رؤيتها
}
no-match-of-seen = { $none }. { $unseen }
options-and-unseen = { $options } · { $unseen }
shown-of = المعروض: { $shown } من { $all }
shown-of-at-least = المعروض: { $shown } من { $all } على الأقل
show-more = عرض { $count } أخرى
more-options = … و{ $count } أخرى، اكتب لتضييق النتائج
clear-of = مسح { $label }
page = الصفحة { $page }
no-rows = لا توجد صفوف
range = { $first }–{ $last } من { $count }
done-of = { $done } من { $all }
pausing = { $why }: المتابعة بعد { $seconds } ث
offline = أنت غير متصل بالشبكة. اكتمل { $done } من { $all }. يُستأنف التنفيذ عند عودة الاتصال.
offline-interrupted = { $count ->
    [zero] لا يوجد ما لم يُعرف بعدُ هل نُفِّذ.
    [one] لم يُعرف بعدُ هل نُفِّذ تغيير واحد منها؛ سيُتحقق منه حينئذ.
    [two] لم يُعرف بعدُ هل نُفِّذ تغييران منها؛ سيُتحقق منهما حينئذ.
    [few] لم يُعرف بعدُ هل نُفِّذت { $count } تغييرات منها؛ سيُتحقق منها حينئذ.
    [many] لم يُعرف بعدُ هل نُفِّذ { $count } تغييرًا منها؛ سيُتحقق منها حينئذ.
   *[other] لم يُعرف بعدُ هل نُفِّذ { $count } تغيير منها؛ سيُتحقق منها حينئذ.
}
more-items = … و{ $count } أخرى. ما يفشل منها يُعرض.
note = تنويه:
success = نجاح:
warning = تحذير:
error = خطأ:
updated-just-now = حُدِّث للتو
updated-seconds-ago = حُدِّث قبل { $count } ث
updated-minutes-ago = حُدِّث قبل { $count } د
updated-hours-ago = حُدِّث قبل { $count } س
updated-days-ago = حُدِّث قبل { $count } ي
comma = { $first }، { $next }
two-sentences = { $first } { $second }

deleted = تم الحذف
already-gone = كان محذوفًا من قبل
count-already-gone = كان محذوفًا من قبل: { $count }.
count-not-found = تعذر العثور عليه: { $count }؛ حُذف أو أنه غير مرئي لحسابك.
count-failed = فشل: { $count }.
count-uncertain = غير مؤكد: { $count }؛ انقطع الاتصال أثناء الكتابة.
count-not-done = لم يُنفَّذ: { $count }.
count-still-to-do = المتبقي للتنفيذ: { $count }.
