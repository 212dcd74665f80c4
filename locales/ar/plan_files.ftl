too-many-entries = في الملف أكثر من { $most } من الإدخالات. قسّمه إلى ملفات أصغر.
file-too-large = الملف أكبر من 10 م.ب. قسّمه إلى ملفات أصغر.
mistake-in-line = السطر { $line }: { $mistake }
not-a-plan-file = هذا ليس ملف خطة: لا يحتوي على «format: { $format }».
newer-version = إصدار ملف الخطة هذا { $found }؛ يقرأ RAC Admin الإصدار { $known }.
version-missing = لا يذكر ملف الخطة إصداره: اكتب «version: 1».
section-is-a-list = «{ $section }» قائمة.

unknown-section = لا يعرف RAC Admin قسمًا كهذا في ملف الخطة.
in-section = «{ $section }»
in-entry = «{ $section }»، الإدخال { $entry }
unnamed-entry = { $kind ->
    [property_mapping] تعيين الخصائص { $place }
    [provider] الموفّر { $place }
    [application] التطبيق { $place }
    [outpost] النقطة الخارجية { $place }
   *[endpoint] نقطة النهاية { $place }
}
entry-is-names-with-values = { $kind ->
    [property_mapping] تعيين الخصائص أسماء لها قيم.
    [provider] الموفّر أسماء لها قيم.
    [application] التطبيق أسماء لها قيم.
    [outpost] النقطة الخارجية أسماء لها قيم.
   *[endpoint] نقطة النهاية أسماء لها قيم.
}
no-tags = لا تحتوي ملفات الخطط على وسوم كالموجود في «{ $name }».
name-missing = ليس له اسم.
slug-missing = ليس له معرف مختصر.
secrets-kept = { $count ->
    [zero] لا أسرار غائبة عن الملف.
    [one] سر واحد ليس في الملف: يُبقى على ما في المثيل.
    [two] سران ليسا في الملف: يُبقى على ما في المثيل.
    [few] { $count } أسرار ليست في الملف: يُبقى على ما في المثيل.
    [many] { $count } سرًا ليست في الملف: يُبقى على ما في المثيل.
   *[other] { $count } سر ليست في الملف: يُبقى على ما في المثيل.
}

part-property-mappings = تعيينات الخصائص
part-providers = الموفّرون
part-applications = التطبيقات
part-outposts = النقاط الخارجية
part-endpoints = نقاط النهاية
part-bindings = عمليات الربط
part-flows = التدفقات
part-users = المستخدمون
part-groups = المجموعات
part-policies = السياسات

may-not-read = { $part ->
    [property_mappings] لا يملك حسابك صلاحية قراءة تعيينات الخصائص.
    [providers] لا يملك حسابك صلاحية قراءة الموفّرين.
    [applications] لا يملك حسابك صلاحية قراءة التطبيقات.
    [outposts] لا يملك حسابك صلاحية قراءة النقاط الخارجية.
    [endpoints] لا يملك حسابك صلاحية قراءة نقاط النهاية.
    [bindings] لا يملك حسابك صلاحية قراءة عمليات الربط.
    [flows] لا يملك حسابك صلاحية قراءة التدفقات.
    [users] لا يملك حسابك صلاحية قراءة المستخدمين.
    [groups] لا يملك حسابك صلاحية قراءة المجموعات.
   *[policies] لا يملك حسابك صلاحية قراءة السياسات.
}
some-hidden = عدد ما لا يمكن لحسابك رؤيته منها: { $count }.
endpoints-may-be-missing = لا يسرد authentik إلا ما يجوز لحسابك استخدامه، كما كان قبل مدة تصل إلى يوم.
applications-may-be-missing = لا يسرد authentik إلا ما يجوز لحسابك استخدامه.

binding-of-user = المستخدم { $name }
binding-of-group = المجموعة { $name }
binding-of-policy = السياسة { $name }
binding-of = { $of }: { $binding }

binding-of-impossible = لا يمكن إنشاء «{ $name }».
bindings-not-read = تعذرت قراءة عمليات الربط، فلا يُعرف ما إذا كان لديه هذا الربط.
bindings-kept = تبقى عمليات الربط التي لا يسردها الملف، لأنه لا يمكن إنشاء كل عمليات الربط الواردة فيه.
kind-not-read = { $part ->
    [property_mappings] تعذرت قراءة تعيينات الخصائص، فلا يُعرف ما إذا كان موجودًا.
    [providers] تعذرت قراءة الموفّرين، فلا يُعرف ما إذا كان موجودًا.
    [applications] تعذرت قراءة التطبيقات، فلا يُعرف ما إذا كان موجودًا.
    [outposts] تعذرت قراءة النقاط الخارجية، فلا يُعرف ما إذا كانت موجودة.
   *[endpoints] تعذرت قراءة نقاط النهاية، فلا يُعرف ما إذا كانت موجودة.
}
name-not-read = { $target ->
    [flow] تعذرت قراءة التدفقات، ومن ثَم «{ $name }» غير معروف.
    [property_mapping] تعذرت قراءة تعيينات الخصائص، ومن ثَم «{ $name }» غير معروف.
    [provider] تعذرت قراءة الموفّرين، ومن ثَم «{ $name }» غير معروف.
    [user] تعذرت قراءة المستخدمين، ومن ثَم «{ $name }» غير معروف.
    [group] تعذرت قراءة المجموعات، ومن ثَم «{ $name }» غير معروفة.
   *[policy] تعذرت قراءة السياسات، ومن ثَم «{ $name }» غير معروفة.
}
name-unknown = { $target ->
    [flow] لا يوجد تدفق باسم «{ $name }».
    [property_mapping] لا يوجد تعيين خصائص باسم «{ $name }».
    [provider] لا يوجد موفّر باسم «{ $name }».
    [user] لا يوجد مستخدم باسم «{ $name }».
    [group] لا توجد مجموعة باسم «{ $name }».
   *[policy] لا توجد سياسة باسم «{ $name }».
}
needs-impossible = { $target ->
    [property_mapping] يحتاج إلى تعيين الخصائص «{ $name }» الذي لا يمكن إنشاؤه.
   *[provider] يحتاج إلى الموفّر «{ $name }» الذي لا يمكن إنشاؤه.
}
lacks-field = ينقصه { $field }، وهو لازم لإنشائه.
lacks-two-fields = ينقصه { $first } و{ $second }، وهما لازمان لإنشائه.
lacks-fields = ينقصه ما يلي، وهو لازم لإنشائه: { $fields }.
protocol-unknown = البروتوكول هو «{ $protocol }»: لدى authentik البروتوكولات rdp وssh وvnc.
outpost-without-provider = تحتاج النقطة الخارجية إلى موفّر واحد على الأقل.
outpost-name-taken = لنقطة خارجية من نوع آخر هذا الاسم.
application-slug-taken = لتطبيق من نوع آخر هذا المعرف المختصر.
application-without-provider = ليس له موفّر، وهو لازم لإنشائه.
mode-unknown = قيمة policy_engine_mode الخاصة به ليست any ولا all.
provider-has-application = للموفّر التطبيق «{ $application }» بالفعل.
slug-changes = تتغير عناوين تشغيل نقاط نهايته مع المعرف المختصر.
twice-in-file = { $kind ->
    [property_mapping] تعيين الخصائص هذا مكرر في الملف.
    [provider] هذا الموفّر مكرر في الملف.
    [application] هذا التطبيق مكرر في الملف.
    [outpost] هذه النقطة الخارجية مكررة في الملف.
   *[endpoint] نقطة النهاية هذه مكررة في الملف.
}
endpoint-unclear = لهذا الموفّر عدة نقاط نهاية بهذا الاسم على مضيفين آخرين: لا يمكن معرفة المقصودة.
nothing-to-keep = ليس { $setting } في الملف، ولا يوجد ما يُبقى عليه.
endpoints-go-along = { $count ->
    [zero] لا تُحذف معه نقاط نهاية.
    [one] تُحذف معه نقطة نهايته.
    [two] تُحذف معه نقطتا نهايته.
    [few] تُحذف معه نقاط نهايته ({ $count }).
    [many] تُحذف معه نقاط نهايته ({ $count }).
   *[other] تُحذف معه نقاط نهايته ({ $count }).
}
no-such-step = لا توجد خطوة كهذه.
nothing-to-do = لا يوجد ما يُنفَّذ.
no-id = ليس للكائن معرف.
application-needs-provider = يحتاج التطبيق هنا إلى موفّر.
binding-is-whole = يُكتب الربط كاملًا.
was-not-created = لم يُنشأ «{ $name }».
nothing-to-bind = لا يوجد ما يُربط.

skipped = تم التخطي، لأن «{ $name }» لم يُنشأ.
changed-by-others = غيّره شخص آخر بعد إعداد الخطة: { $fields }. لم يُكتب شيء.
endpoints-added = أُضيفت نقاط نهاية إلى «{ $provider }» بعد إعداد الخطة. لم يُحذف شيء.
created-by-others = { $kind ->
    [property_mapping] أنشأ شخص آخر تعيين الخصائص «{ $name }» بعد إعداد الخطة. لم يُنشأ شيء.
    [provider] أنشأ شخص آخر الموفّر «{ $name }» بعد إعداد الخطة. لم يُنشأ شيء.
    [application] أنشأ شخص آخر التطبيق «{ $name }» بعد إعداد الخطة. لم يُنشأ شيء.
    [outpost] أنشأ شخص آخر النقطة الخارجية «{ $name }» بعد إعداد الخطة. لم يُنشأ شيء.
    [endpoint] أنشأ شخص آخر نقطة النهاية «{ $name }» بعد إعداد الخطة. لم يُنشأ شيء.
   *[binding] أنشأ شخص آخر الربط «{ $name }» بعد إعداد الخطة. لم يُنشأ شيء.
}

limit-is-zero = لا أحد يمكنه الاتصال: الحد هو 0.
endpoint-is-open = كل من يمكنه استخدام التطبيق يمكنه استخدام نقطة النهاية هذه: ليست لها عمليات ربط.
