about = تغييرات أُجريت في علامة التبويب هذه على الموفّرين ونقاط النهاية وتعيينات الخصائص وعمليات الربط ورموز الاتصال، وعلى التطبيقات والنقاط الخارجية من هنا، بما في ذلك عمليات الاستيراد والخطط. لا توجد إلا في ذاكرة علامة التبويب: إعادة التحميل أو قطع الاتصال أو قفل الصفحة يمحوها.
empty-title = لا توجد تغييرات في علامة التبويب هذه بعد
empty-text = يُسرد هنا ما تنشئه أو تغيّره أو تحذفه، ويمكن التراجع عنه.
caption = التغييرات الأخيرة
change = التغيير
when = متى
state = الحالة
undo = تراجع
can-be-undone = يمكن التراجع عنه
can-not-be-undone = لا يمكن التراجع عنه
changed-since = لم يُتراجع عنه: تغيّر بعد ذلك
partly = تم التراجع عن { $done } من { $all }
more = و{ $count } أخرى
dropped = التغييرات الأقدم التي لم تعد محفوظة: { $count }.
undo-of = تراجع: { $title }
if-undone = إذا تراجعت عن هذا:
undo-did = للتراجع عنه، تم ما يلي:

create-again = { $kind ->
    [provider] إنشاء الموفّر «{ $name }» من جديد
    [property-mapping] إنشاء تعيين الخصائص «{ $name }» من جديد
    [binding] إنشاء الربط «{ $name }» من جديد
    [application] إنشاء التطبيق «{ $name }» من جديد
    [outpost] إنشاء النقطة الخارجية «{ $name }» من جديد
    [connection-token] إنشاء رمز الاتصال «{ $name }» من جديد
   *[endpoint] إنشاء نقطة النهاية «{ $name }» من جديد
}
create-again-with-bindings = { $kind ->
    [provider] إنشاء الموفّر «{ $name }» من جديد
    [property-mapping] إنشاء تعيين الخصائص «{ $name }» من جديد
    [binding] إنشاء الربط «{ $name }» من جديد
    [application] إنشاء التطبيق «{ $name }» من جديد
    [outpost] إنشاء النقطة الخارجية «{ $name }» من جديد
    [connection-token] إنشاء رمز الاتصال «{ $name }» من جديد
   *[endpoint] إنشاء نقطة النهاية «{ $name }» من جديد
}، مع { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتي ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}
delete = { $kind ->
    [provider] حذف الموفّر «{ $name }»
    [property-mapping] حذف تعيين الخصائص «{ $name }»
    [binding] حذف الربط «{ $name }»
    [application] حذف التطبيق «{ $name }»
    [outpost] حذف النقطة الخارجية «{ $name }»
    [connection-token] حذف رمز الاتصال «{ $name }»
   *[endpoint] حذف نقطة النهاية «{ $name }»
}
restore = { $kind ->
    [provider] استعادة حقول الموفّر «{ $name }»: { $fields }
    [property-mapping] استعادة حقول تعيين الخصائص «{ $name }»: { $fields }
    [binding] استعادة حقول الربط «{ $name }»: { $fields }
    [application] استعادة حقول التطبيق «{ $name }»: { $fields }
    [outpost] استعادة حقول النقطة الخارجية «{ $name }»: { $fields }
    [connection-token] استعادة حقول رمز الاتصال «{ $name }»: { $fields }
   *[endpoint] استعادة حقول نقطة النهاية «{ $name }»: { $fields }
}
provider-and-endpoint = الموفّر ونقطة النهاية
add-again = { $kind ->
    [provider] إضافة الموفّر من جديد إلى { $object }
    [property-mapping] إضافة تعيين الخصائص من جديد إلى { $object }
    [binding] إضافة الربط من جديد إلى { $object }
    [application] إضافة التطبيق من جديد إلى { $object }
    [outpost] إضافة النقطة الخارجية من جديد إلى { $object }
    [connection-token] إضافة رمز الاتصال من جديد إلى { $object }
   *[endpoint] إضافة نقطة النهاية من جديد إلى { $object }
}
object = { $kind ->
    [provider] الموفّر «{ $name }»
    [property-mapping] تعيين الخصائص «{ $name }»
    [binding] الربط «{ $name }»
    [application] التطبيق «{ $name }»
    [outpost] النقطة الخارجية «{ $name }»
    [connection-token] رمز الاتصال «{ $name }»
   *[endpoint] نقطة النهاية «{ $name }»
}

lost-settings = لا يمكن استعادة إعدادات «{ $name }»: لا يمكن لحسابك عرضها.
lost-bindings = لا يمكن استعادة جميع عمليات ربط «{ $name }». تعود في الحالة مغلق (الحد 0): أضف عمليات ربطها ثم عيّن حدها.
lost-endpoints = لا يمكن استعادة نقاط نهاية «{ $name }» التي لا يمكن لحسابك عرضها.
lost-outposts = لا يضاف «{ $name }» من جديد إلى نقاطه الخارجية: تعذرت قراءتها.
lost-uses = لا يُحدَّد «{ $name }» من جديد حيث كان محددًا: تعذرت قراءة ذلك.
lost-expiring = لا يمكن استعادة ربط «{ $name }»: له موعد انتهاء صلاحية لا يمكن لواجهة API كتابته.
lost-access = لا يمكن استعادة جميع عمليات ربط التطبيق «{ $name }». يعود من دون موفّره: أضف عمليات ربطه ثم أسنده إلى الموفّر.
lost-icon = لا يمكن استعادة أيقونة «{ $name }»: إنها ملف مرفوع.
lost-along = لا يمكن استعادة ما يحذفه authentik مع «{ $name }» أو ما يشير إليه: استحقاقات التطبيق، وموفّرو القناة الخلفية، والتطبيق الافتراضي لعلامة تجارية.
lost-token = تعود النقطة الخارجية «{ $name }» برمز جديد: شغّلها به إن كنت تشغّلها بنفسك.
lost-object = { $kind ->
    [provider] لا يمكن استعادة الموفّر «{ $name }».
    [property-mapping] لا يمكن استعادة تعيين الخصائص «{ $name }».
    [binding] لا يمكن استعادة الربط «{ $name }».
    [application] لا يمكن استعادة التطبيق «{ $name }».
    [outpost] لا يمكن استعادة النقطة الخارجية «{ $name }».
    [connection-token] لا يمكن استعادة رمز الاتصال «{ $name }».
   *[endpoint] لا يمكن استعادة نقطة النهاية «{ $name }».
}

question = التراجع عن هذا التغيير؟
not-back = معرفات وعناوين تشغيل جديدة. لا تعود رموز الاتصال.
not-overwritten = ما غيّره شخص ما بعد ذلك لا يُكتب فوقه.
forgotten = لم يعد هذا التغيير معروفًا هنا.
changed-fields = تغيّر بعد ذلك: { $fields }. لم يُكتب شيء.
changed-value = { $name } من { $old } إلى { $new }
changed-settings = { $name } ({ $changes })
listed = { $first }، { $second }
value = «{ $value }»
no-value = لا شيء
missing = { $kind ->
    [provider] لم يعد موفّره موجودًا.
    [property-mapping] لم يعد تعيين خصائصه موجودًا.
    [binding] لم يعد ربطه موجودًا.
    [application] لم يعد تطبيقه موجودًا.
    [outpost] لم تعد نقطته الخارجية موجودة.
    [connection-token] لم يعد رمز اتصاله موجودًا.
   *[endpoint] لم تعد نقطة نهايته موجودة.
}
needs = { $kind ->
    [provider] حُذف موفّره. تراجع عن ذلك أولًا.
    [property-mapping] حُذف تعيين خصائصه. تراجع عن ذلك أولًا.
    [binding] حُذف ربطه. تراجع عن ذلك أولًا.
    [application] حُذف تطبيقه. تراجع عن ذلك أولًا.
    [outpost] حُذفت نقطته الخارجية. تراجع عن ذلك أولًا.
    [connection-token] حُذف رمز اتصاله. تراجع عن ذلك أولًا.
   *[endpoint] حُذفت نقطة نهايته. تراجع عن ذلك أولًا.
}
in-use = لم يُحذف لأنه مستخدم في: { $users }.
count-endpoints = { $count ->
    [zero] { $count } نقطة نهاية
    [one] نقطة نهاية واحدة
    [two] نقطتا نهاية
    [few] { $count } نقاط نهاية
    [many] { $count } نقطة نهاية
   *[other] { $count } نقطة نهاية
}
count-providers = { $count ->
    [zero] { $count } موفّر
    [one] موفّر واحد
    [two] موفّران
    [few] { $count } موفّرين
    [many] { $count } موفّرًا
   *[other] { $count } موفّر
}
count-connection-tokens = { $count ->
    [zero] { $count } رمز اتصال
    [one] رمز اتصال واحد
    [two] رمزا اتصال
    [few] { $count } رموز اتصال
    [many] { $count } رمز اتصال
   *[other] { $count } رمز اتصال
}
count-bindings = { $count ->
    [zero] { $count } عملية ربط
    [one] عملية ربط واحدة
    [two] عمليتا ربط
    [few] { $count } عمليات ربط
    [many] { $count } عملية ربط
   *[other] { $count } عملية ربط
}
count-outposts = { $count ->
    [zero] { $count } نقطة خارجية
    [one] نقطة خارجية واحدة
    [two] نقطتان خارجيتان
    [few] { $count } نقاط خارجية
    [many] { $count } نقطة خارجية
   *[other] { $count } نقطة خارجية
}
count-others = { $count ->
    [zero] { $count } كائن آخر
    [one] كائن آخر
    [two] كائنان آخران
    [few] { $count } كائنات أخرى
    [many] { $count } كائنًا آخر
   *[other] { $count } كائن آخر
}

undone = تم التراجع
already-as-before = كان كما من قبل
count-already-as-before = كان كما من قبل: { $count }.
undone-changes = { $count ->
    [0] لم يتم التراجع عن شيء
    [zero] لم يتم التراجع عن شيء
    [one] تم التراجع عن تغييرات كائن واحد
    [two] تم التراجع عن تغييرات كائنين
    [few] تم التراجع عن تغييرات { $count } كائنات
    [many] تم التراجع عن تغييرات { $count } كائنًا
   *[other] تم التراجع عن تغييرات { $count } كائن
}
undone-changes-of = { $done ->
    [0] لم يتم التراجع عن شيء
    [zero] لم يتم التراجع عن شيء
    [one] تم التراجع عن تغييرات { $done } من { $all } من الكائنات
    [two] تم التراجع عن تغييرات { $done } من { $all } من الكائنات
    [few] تم التراجع عن تغييرات { $done } من { $all } من الكائنات
    [many] تم التراجع عن تغييرات { $done } من { $all } من الكائنات
   *[other] تم التراجع عن تغييرات { $done } من { $all } من الكائنات
}
undone-changes-summary = { $count ->
    [0] لم يتم التراجع عن شيء.
    [zero] لم يتم التراجع عن شيء.
    [one] تم التراجع عن تغييرات كائن واحد.
    [two] تم التراجع عن تغييرات كائنين.
    [few] تم التراجع عن تغييرات { $count } كائنات.
    [many] تم التراجع عن تغييرات { $count } كائنًا.
   *[other] تم التراجع عن تغييرات { $count } كائن.
}
undone-changes-so-far = { $count ->
    [0] لم يتم التراجع عن شيء حتى الآن.
    [zero] لم يتم التراجع عن شيء حتى الآن.
    [one] تم حتى الآن التراجع عن تغييرات كائن واحد.
    [two] تم حتى الآن التراجع عن تغييرات كائنين.
    [few] تم حتى الآن التراجع عن تغييرات { $count } كائنات.
    [many] تم حتى الآن التراجع عن تغييرات { $count } كائنًا.
   *[other] تم حتى الآن التراجع عن تغييرات { $count } كائن.
}

conflict-text = بعد تغييرك حدث تغيير آخر في authentik. اختر لكل حقل ما إذا كنت تريد استعادة ما كان عليه قبل تغييرك.
conflict-base = تغييرك
conflict-take-mine = استعادة ما كان
conflict-keep-theirs = الإبقاء على ما في authentik
conflict-save = حفظ هذا الاختيار
somebody-changed = { $kind ->
    [provider] غيّر شخص آخر هذا الموفّر
    [property-mapping] غيّر شخص آخر تعيين الخصائص هذا
    [binding] غيّر شخص آخر هذا الربط
    [application] غيّر شخص آخر هذا التطبيق
    [outpost] غيّر شخص آخر هذه النقطة الخارجية
    [connection-token] غيّر شخص آخر رمز الاتصال هذا
   *[endpoint] غيّر شخص آخر نقطة النهاية هذه
}
as-before = كما كان قبل تغييرك
as-now = كما هو الآن
as-yours = كما غيّرته
