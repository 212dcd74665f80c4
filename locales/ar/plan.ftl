import = استيراد
plan = الخطة
import-about = اختر ما لديك أو أفلته أو ألصقه: ملفات Guacamole، أو ملفات .rdp، أو ملفات الجرد، أو قوائم المضيفين، أو Terraform، أو المخططات، أو ملفًا صدّره RAC Admin. ترى ما سيتغير قبل كتابة أيّ شيء.
plan-about = قارن ملف خطة، أو تصديرًا من مثيل آخر، بهذا المثيل. لا يُكتب شيء قبل أن تطبّقه.
go-to-plan = مقارنة ملف خطة بهذا المثيل
go-to-import = الاستيراد من Guacamole أو جرد أو غيرهما

source = ملف أو نص
choose-file = اختيار ملف
drop-hint-files = أو أفلت الملفات هنا: تُقرأ عدة ملفات معًا. 10 م.ب و20,000 إدخال على الأكثر.
too-large = الملف أكبر من 10 م.ب. قسّمه إلى ملفات أصغر.
too-large-together = حجم الملفات معًا أكبر من 10 م.ب. اختر عددًا أقل في كل مرة.
paste = أو ألصق النص
remove-file = إزالة
format = التنسيق
recognise = التعرف تلقائيًا
preview = معاينة
check = التحقق
nothing-given = اختر ملفًا أو ألصق نصه أولًا.
not-read = لا يمكن قراءة الملف
instance-not-read = تعذرت قراءة المثيل
recognised = { $format }، { $count ->
    [zero] { $count } إدخال
    [one] إدخال واحد
    [two] إدخالان
    [few] { $count } إدخالات
    [many] { $count } إدخالًا
   *[other] { $count } إدخال
}
size-bytes = { $count ->
    [zero] { $count } بايت
    [one] بايت واحد
    [two] { $count } بايت
    [few] { $count } بايت
    [many] { $count } بايت
   *[other] { $count } بايت
}
size-kilobytes = { $count } ك.ب
size-megabytes = { $count } م.ب
reading = جارٍ قراءة المثيل…
reading-part = قراءة المثيل: { $part }، { $rows } من { $of }
unread-part = { $part }: { $why }

options = لجميع الإدخالات
provider = الموفّر
choose-provider = اختر موفّرًا
protocol = البروتوكول
mappings = تعيينات الخصائص
none = لا شيء
for-lacking-provider = لنقاط النهاية التي لا يذكر لها الملف موفّرًا ({ $count }).
for-lacking-protocol = لنقاط النهاية التي لا يذكر لها الملف بروتوكولًا ({ $count }).
for-lacking-mappings = لنقاط النهاية التي لا يذكر لها الملف تعيينات خصائص ({ $count }).
flow = تدفق التفويض
choose-flow = اختر تدفق تفويض
for-lacking-flow = للموفّرين الجدد في الملف الذين لا يُذكر لهم تدفق.
into = وضع كل نقاط النهاية في
into-those-of-file = الموفّرون في الملف
into-help = موفّر موجود بدلًا من موفّري الملف. ولا يُستورد عندئذ ما في الملف من موفّرين وتطبيقات ونقاط خارجية.
delete = حذف ما ليس في الملف
delete-affects = من أنواع الكائنات الواردة في الملف؛ ونقاط النهاية للموفّرين المذكورين فيه أو المختارين هنا فقط. وتُحذف أيضًا عمليات الربط والموفّرون في النقاط الخارجية إذا لم يسردها.
nothing-deleted = لا يُحذف شيء، لأن في الملف ما لا يمكن استيراده وقد يكون هو ما سيُحذف. عدد الإدخالات: { $count }.

columns = الأعمدة
columns-help = ما يحمله كل عمود في الملف. يُحفظ اختيارك في هذا المتصفح.
unnamed-column = عمود بلا اسم
column-name = الاسم
column-host = المضيف
column-port = المنفذ
column-protocol = البروتوكول
column-maximum-connections = الحد الأقصى للاتصالات المتزامنة
column-users = المستخدمون
column-groups = المجموعات
column-ignored = لا يُستورد
setting = معلمة

preview-title = المعاينة
preview-caption = المعاينة
show = عرض
all = الكل
differences = الاختلافات
filter = { $label } ({ $count })
name = الاسم
result = النتيجة
details = التفاصيل
select-all = تحديد الكل
select-none = إلغاء تحديد الكل
download-report = تنزيل التقرير
compare-again = المقارنة من جديد
nothing-left = لا اختلافات: كل ما في هذا الملف موجود في المثيل.
nothing-to-copy = لا اختلافات: كل ما اخترته موجود هناك بالفعل.
nothing-to-do = لا يوجد ما يُطبَّق.
nothing-selected = حدّد إدخالًا واحدًا على الأقل.
outdated = تعود المعاينة إلى ما قبل التنفيذ الأخير. قارن من جديد لمعرفة ما تبقى.
empty = لا توجد كائنات في هذا الملف.
nothing-imported = لا يمكن استيراد أيّ شيء في هذا الملف كما هو.
losses = لا يُستورد
notes = تنويهات
unread = تعذرت قراءة جزء من المثيل
more = و{ $count } أخرى
create = إنشاء
change = تغيير
same = كما هو
delete-it = حذف
cannot = غير ممكن
listed = { $first }، { $second }
count-create = للإنشاء: { $count }
count-change = للتغيير: { $count }
count-same = كما هو: { $count }
count-delete = للحذف: { $count }
count-cannot = غير ممكن: { $count }
only-in = في { $place } فقط
different = مختلف
not-compared = لا يمكن مقارنته
count-only-in = في { $place } فقط: { $count }
count-different = مختلف: { $count }
count-not-compared = لا يمكن مقارنته: { $count }
same-summary = لا اختلافات. { $counts }.
what = { $kind ->
    [property_mapping] تعيين خصائص
    [provider] موفّر
    [application] تطبيق
    [outpost] نقطة خارجية
    [binding] ربط
   *[endpoint] نقطة نهاية
}
what-of = { $kind ->
    [property_mapping] تعيين خصائص لـ { $of }
    [provider] موفّر لـ { $of }
    [application] التطبيق { $of }
    [outpost] نقطة خارجية لـ { $of }
    [binding] ربط لـ { $of }
   *[endpoint] نقطة نهاية لـ { $of }
}
what-at-line = { $what } · السطر { $line }
line = السطر { $line }
source-at-line = { $source }، السطر { $line }
note-at-line = { $note } (السطر { $line })
secret-changed = تغيّر (مخفي)
secret-set = عُيِّن (مخفي)
secret-removed = أُزيل
not-set = غير معيّن
removed = أُزيل
chosen-here = مختار هنا
not-in-the-file = ليس في الملف
hidden = مخفي
hidden-and-different = مخفي، مختلف
finding = { $name }: { $reason }
count-values = { $count ->
    [zero] { $count } قيمة
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $count } قيم
    [many] { $count } قيمة
   *[other] { $count } قيمة
}
count-bindings = { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتا ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}
unbound = عمليات ربط لا يمكن إنشاؤها: { $count }. انظر التفاصيل.
open = مفتوح للجميع: لا يعرف authentik أيًّا من مستخدميه ومجموعاته.
would-be-open = كائنات جديدة ستكون مفتوحة للجميع: { $count }. لا يمكن ربطها بأيّ من المستخدمين والمجموعات والسياسات التي يُفترض أن تقرر. أنشئ هؤلاء أولًا، أو ألغِ تحديد ما عليه العلامة.
unknown-subjects = غير موجودة في authentik، فلا يمكن إنشاء عمليات ربط بها
needs = { $kind ->
    [property_mapping] يحتاج إلى تعيين الخصائص «{ $name }»، وهو غير محدد.
    [provider] يحتاج إلى الموفّر «{ $name }»، وهو غير محدد.
    [application] يحتاج إلى التطبيق «{ $name }»، وهو غير محدد.
    [outpost] يحتاج إلى النقطة الخارجية «{ $name }»، وهي غير محددة.
    [binding] يحتاج إلى الربط «{ $name }»، وهو غير محدد.
   *[endpoint] يحتاج إلى نقطة النهاية «{ $name }»، وهي غير محددة.
}

import-endpoints = استيراد { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
importing-endpoints = جارٍ استيراد { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتي نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}…
import-objects = استيراد { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}
importing-objects = جارٍ استيراد { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}…
delete-objects = حذف { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}
deleting-objects = جارٍ حذف { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
}…
apply-changes = تطبيق { $count ->
    [zero] { $count } تغيير
    [one] تغيير واحد
    [two] تغييرين
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
applying-changes = جارٍ تطبيق { $count ->
    [zero] { $count } تغيير
    [one] تغيير واحد
    [two] تغييرين
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}…
copy-objects = نسخ { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
} إلى { $there }
copying-objects = جارٍ نسخ { $count ->
    [zero] { $count } كائن
    [one] كائن واحد
    [two] كائنين
    [few] { $count } كائنات
    [many] { $count } كائنًا
   *[other] { $count } كائن
} إلى { $there }…
question = { $action }؟
row-create = { $kind ->
    [property_mapping] إنشاء تعيين الخصائص «{ $name }»
    [provider] إنشاء الموفّر «{ $name }»
    [application] إنشاء التطبيق «{ $name }»
    [outpost] إنشاء النقطة الخارجية «{ $name }»
    [binding] إنشاء الربط «{ $name }»
   *[endpoint] إنشاء نقطة النهاية «{ $name }»
}
row-change = { $kind ->
    [property_mapping] تغيير تعيين الخصائص «{ $name }»
    [provider] تغيير الموفّر «{ $name }»
    [application] تغيير التطبيق «{ $name }»
    [outpost] تغيير النقطة الخارجية «{ $name }»
    [binding] تغيير الربط «{ $name }»
   *[endpoint] تغيير نقطة النهاية «{ $name }»
}
row-delete = { $kind ->
    [property_mapping] حذف تعيين الخصائص «{ $name }»
    [provider] حذف الموفّر «{ $name }»
    [application] حذف التطبيق «{ $name }»
    [outpost] حذف النقطة الخارجية «{ $name }»
    [binding] حذف الربط «{ $name }»
   *[endpoint] حذف نقطة النهاية «{ $name }»
}
row-same = { $kind ->
    [property_mapping] تعيين الخصائص «{ $name }» كما هو
    [provider] الموفّر «{ $name }» كما هو
    [application] التطبيق «{ $name }» كما هو
    [outpost] النقطة الخارجية «{ $name }» كما هي
    [binding] الربط «{ $name }» كما هو
   *[endpoint] نقطة النهاية «{ $name }» كما هي
}
row-cannot = { $kind ->
    [property_mapping] غير ممكن: تعيين الخصائص «{ $name }»
    [provider] غير ممكن: الموفّر «{ $name }»
    [application] غير ممكن: التطبيق «{ $name }»
    [outpost] غير ممكن: النقطة الخارجية «{ $name }»
    [binding] غير ممكن: الربط «{ $name }»
   *[endpoint] غير ممكن: نقطة النهاية «{ $name }»
}
row-refused = غير ممكن: «{ $name }»
row-binding-create = إنشاء ربط «{ $of }» بـ { $name }
row-binding-change = تغيير ربط «{ $of }» بـ { $name }
row-binding-delete = حذف ربط «{ $of }» بـ { $name }
row-binding-same = ربط «{ $of }» بـ { $name } كما هو
row-binding-cannot = غير ممكن: ربط «{ $of }» بـ { $name }
binding-failed = الربط بـ { $binding }: { $why }
then-compare-again = { $why } أغلق هذا وقارن من جديد.
left-open = مفتوح للجميع، لأنه لم يُنشأ أيّ من عمليات ربطه: { $names }. أعد محاولة ما فشل، أو أضف عمليات ربط في صفحة كل منها.
deletes = { $count ->
    [zero] يُحذف { $count } كائن.
    [one] يُحذف كائن واحد.
    [two] يُحذف كائنان.
    [few] تُحذف { $count } كائنات.
    [many] يُحذف { $count } كائنًا.
   *[other] يُحذف { $count } كائن.
} يحذف authentik أيضًا عمليات ربط نقاط النهاية المحذوفة ورموز اتصالها.
deletes-with-rest = { $count ->
    [zero] يُحذف { $count } كائن مع الباقي.
    [one] يُحذف كائن واحد مع الباقي.
    [two] يُحذف كائنان مع الباقي.
    [few] تُحذف { $count } كائنات مع الباقي.
    [many] يُحذف { $count } كائنًا مع الباقي.
   *[other] يُحذف { $count } كائن مع الباقي.
} يحذف authentik أيضًا عمليات ربط نقاط النهاية المحذوفة ورموز اتصالها.
run-undo = يمكنك التراجع عن هذا في علامة التبويب هذه من «التغييرات الأخيرة». وتكون المعرفات وعناوين التشغيل عندئذ جديدة، ولا تعود رموز الاتصال.
run-undo-outposts = يمكنك التراجع عن هذا في علامة التبويب هذه من «التغييرات الأخيرة». وتكون المعرفات وعناوين التشغيل عندئذ جديدة، ولا تعود رموز الاتصال، وتحصل النقاط الخارجية على رموز جديدة: شغّل بها ما تشغّله بنفسك.
offline = المتصفح غير متصل بالشبكة، فلم يُحاوَل تنفيذ الباقي. بعد عودة الاتصال، قارن من جديد وطبّق ما تبقى.

applied = تم التطبيق
already-so = كان كذلك من قبل
count-already-so = لم يحتج إلى شيء: { $count }.

changes-applied = تم تطبيق { $count ->
    [zero] { $count } تغيير
    [one] تغيير واحد
    [two] تغييرين
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
changes-applied-of = تم تطبيق { $done } من { $all } من التغييرات
changes-applied-summary = تم تطبيق { $count ->
    [zero] { $count } تغيير
    [one] تغيير واحد
    [two] تغييرين
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}.
changes-applied-so-far = تم حتى الآن تطبيق { $count ->
    [zero] { $count } تغيير
    [one] تغيير واحد
    [two] تغييرين
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}.

connecting = جارٍ الاتصال…
choose = اختر مثيلًا
no-other = لا يوجد مثيل آخر. أضف واحدًا للنسخ إليه أو المقارنة به.
manage = إدارة المثيلات
not-reached = تعذر الوصول إلى المثيل الآخر
try-again = إعادة المحاولة
switch-to = التبديل إلى { $name }
unavailable = لا يمكن استخدام { $name } الآن
no-token = ليس لدى هذا المتصفح رمز لـ { $name }. بدّل إلى { $name } واتصل هناك، ثم عُد إلى هذه الصفحة.
token-locked = رمز { $name } مشفّر بعبارة مرور. بدّل إلى { $name } وألغِ قفله هناك، ثم عُد إلى هذه الصفحة.
token-refused = لم يعد authentik يقبل رمز { $name }. بدّل إلى { $name } واتصل هناك، ثم عُد إلى هذه الصفحة.
failed = { $why } بدّل إلى { $name } واتصل هناك، ثم عُد إلى هذه الصفحة.

copy = نسخ الموفّر
copy-named = نسخ الموفّر «{ $name }»
copy-about = ترى ما سيتغير هناك قبل كتابة أيّ شيء. يُعثر على التدفقات والمستخدمين والمجموعات والسياسات هناك بالمعرف المختصر والاسم. ولا يتلقى كل مثيل إلا رمزه.
copy-to = النسخ إلى
not-here = لا وجود لهذا الموفّر، أو أنه غير مرئي لحسابك.
back = جميع الموفّرين
along = نسخ ما يلي أيضًا
along-help = من دون عمليات الربط تكون نقاط النهاية الجديدة مفتوحة لكل من يمكنه استخدام التطبيق. تُسرد دائمًا تعيينات الخصائص غير الموجودة هناك؛ وتحديدها هنا يغيّر الموجودة هناك أيضًا.
settings = الإعدادات
endpoints = نقاط النهاية
bindings = عمليات الربط
along-mappings = تعيينات الخصائص الموجودة هناك
application = التطبيق
outposts = النقاط الخارجية
undo = تراجع
about-undo = يمكنك التراجع عن النسخ إلى أن تغادر هذه الصفحة: يُحذف ما أُنشئ في { $there } ويُعاد ما تغيّر إلى ما كان عليه، ما لم يكن شخص ما قد غيّره بعد ذلك.
copied = تم النسخ إلى { $there }: { $what }
undo-of = تراجع: { $what }
secrets-title = تنتقل الأسرار إلى { $there } أيضًا
secrets = هي جزء من الإعدادات: مخفية في هذه الصفحة، لكنها تُرسل إلى { $there } كما هي. وتُرسل أيضًا تعابير تعيينات الخصائص.
secret = { $object }: { $names }
missing-in = غير موجود في { $there }
create-too = إنشاء تعيين الخصائص «{ $name }» أيضًا
missing-flow = التدفق «{ $name }»: لا ينشئ RAC Admin التدفقات. أنشئه في { $there }، ثم قارن من جديد.
missing-mapping = تعيين الخصائص «{ $name }»: لا يمكن قراءته هنا، فلا يُنسخ. أنشئه في { $there }، ثم قارن من جديد.
missing-provider = الموفّر «{ $name }»: لا يُنسخ.
missing-subject = { $kind ->
    [user] المستخدم «{ $name }»: لا ينشئ RAC Admin المستخدمين. لا تُنسخ عمليات الربط به.
    [group] المجموعة «{ $name }»: لا ينشئ RAC Admin المجموعات. لا تُنسخ عمليات الربط بها.
   *[policy] السياسة «{ $name }»: لا ينشئ RAC Admin السياسات. لا تُنسخ عمليات الربط بها.
}
needed-by = مطلوب لما يلي: { $objects }.
needed-by-more = مطلوب لما يلي: { $objects } و{ $count } أخرى.

compare = مقارنة المثيلات
compare-about = الموفّرون وما يتبعهم جنبًا إلى جنب، يُعثر عليهم بالاسم. لا يُكتب شيء، وتبقى الأسرار مخفية.
compare-with = المقارنة بـ
also-compare = مقارنة ما يلي أيضًا
providers = الموفّرون
property-mappings = تعيينات الخصائص
applications = التطبيقات
