export = تصدير
import = استيراد…

export-objects = { $object ->
    [provider] تصدير موفّري RAC
    [property-mapping] تصدير تعيينات الخصائص
   *[endpoint] تصدير نقاط النهاية
}
export-count = { $object ->
    [provider] تصدير { $count ->
        [zero] { $count } موفّر RAC
        [one] موفّر RAC واحد
        [two] موفّرَي RAC
        [few] { $count } من موفّري RAC
        [many] { $count } موفّر RAC
       *[other] { $count } موفّر RAC
    }
    [property-mapping] تصدير { $count ->
        [zero] { $count } تعيين خصائص
        [one] تعيين خصائص واحد
        [two] تعييني خصائص
        [few] { $count } تعيينات خصائص
        [many] { $count } تعيين خصائص
       *[other] { $count } تعيين خصائص
    }
   *[endpoint] تصدير { $count ->
        [zero] { $count } نقطة نهاية
        [one] نقطة نهاية واحدة
        [two] نقطتي نهاية
        [few] { $count } نقاط نهاية
        [many] { $count } نقطة نهاية
       *[other] { $count } نقطة نهاية
    }
}
format = التنسيق
csv-help = جدول لبرامج جداول البيانات. يستطيع RAC Admin قراءته مجددًا.
plan-file-help = ملف خطة RAC Admin: كل شيء، للحفظ والمقارنة والاستيراد.
terraform-help = تكوين للموفّر { $name } في Terraform، مع كتل import.
blueprint = مخطط
blueprint-help = ينشئ authentik الكائنات منه، حتى في مثيل آخر.
also = تصدير ما يلي أيضًا
also-property-mappings = تعيينات الخصائص
also-providers = الموفّرون
also-applications = التطبيقات
also-outposts = النقاط الخارجية
also-endpoints = نقاط النهاية
secrets = تضمين الأسرار
secrets-help = من دونها يحتوي الملف على علامة لكل سر، والاستيراد منه يُبقي ما هو مخزَّن.
reading-part = القراءة: { $part }، { $done } من { $all }

size = { $objects ->
    [zero] { $objects } كائن
    [one] كائن واحد
    [two] كائنان
    [few] { $objects } كائنات
    [many] { $objects } كائنًا
   *[other] { $objects } كائن
}، { $size } ك.ب
nothing = لا يوجد ما يُصدَّر: الكائنات حُذفت أو أنها غير مرئية لحسابك.
no-secrets = لا توجد أسرار في إعدادات هذه الكائنات.
file-secrets = يمكن لكل من لديه الملف قراءة هذه الأسرار
holder = { $kind } «{ $name }»: { $secrets }
left-out = كائنات لها أسرار لا يتضمنها الملف: { $count }.
left-out-terraform = كائنات لها أسرار يطلبها Terraform كمتغيرات: { $count }.
left-out-of-blueprint = كائنات لها أسرار: { $count }. أعطها في سياق المخطط بأسماء تبدأ بـ { $key }…. لا يغيّر المخطط ما هو موجود منها في authentik؛ وتكون أسرار الجديدة فارغة دون السياق.
expressions = تُصدَّر تعابير تعيينات الخصائص كما هي. تحقق من خلوّها من الأسرار.
losses = غير موجود في هذا التنسيق
needs = يحتاج المخطط إلى هذه الكائنات في authentik ولا ينشئها
loss = { $what }: { $why }
unread = تعذرت قراءة بعضها
unread-part = { $part }: { $why }
text = النص

copy = نسخ
copied = تم النسخ
copy-failed = لم يُسمح بالنسخ؛ حدّد النص بدلًا من ذلك
download = تنزيل
download-file = تنزيل { $name }
close = إغلاق
reading = جارٍ القراءة…
