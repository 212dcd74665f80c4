caption = الصلاحيات
role = الدور
on-this = هذا الموفّر
on-all = جميع موفّري RAC
nothing = –
refresh = تحديث
note = يستطيع المستخدمون المتميزون فعل كل شيء بكل موفّر. أما غيرهم فيستطيعون ما تسمح به أدوار مجموعاتهم. غيّر الأدوار والصلاحيات في authentik.
empty-title = المستخدمون المتميزون فقط
empty-text = لا يملك أيّ دور صلاحية على هذا الموفّر أو على جميع موفّري RAC.
forbidden = لا يمكن لحسابك عرض الصلاحيات. بصلاحية عرض الأدوار في authentik ترى هنا ما تستطيعه الأدوار مع هذا الموفّر.
user = المستخدم { $name }
own-role = الدور الذي يحتفظ به authentik لهذا المستخدم.
can-this = مسموح على هذا الموفّر: { $actions }.
can-all = مسموح على جميع موفّري RAC: { $actions }.

view = عرض
create = إنشاء
change = تغيير
delete = حذف
create-some = إنشاء { $count } منها
change-some = تغيير { $count } منها
delete-some = حذف { $count } منها

title = ما يستطيعه حسابك
own-caption = صلاحيات حسابك حسب نوع الكائن
kind = نوع الكائن
sees = العرض
changes = التغيير
missing = الصلاحيات الناقصة
yes = نعم
no = لا
not-known = غير معروف
not-changed-here = غير لازم
count-of-them = { $count } منها
at-least = { $count } على الأقل
list-empty = قائمته فارغة
only-usable = ما يمكنه استخدامه فقط
only-own = ما يخصه فقط
at-least-usable = ما يمكنه استخدامه على الأقل
at-least-own = ما يخصه على الأقل
can = مسموح: { $actions }
by-roles = يمنح authentik الصلاحيات عبر الأدوار: هذا ما تسمح به أدوار حسابك. للحصول على صلاحية ناقصة، اطلب من مسؤول authentik إضافتها إلى أحد أدواره.
by-lists = عُرف ما يمكن لحسابك عرضه عن طريق القراءة. أما ما يمكنه تغييره فغير معروف حتى تحاول: يرفض authentik ما ليس مسموحًا به ولا يتغير شيء. بالصلاحية view_role (authentik_rbac) يمكن عرض كل ذلك هنا.

providers = الموفّرون
endpoints = نقاط النهاية
property-mappings = تعيينات الخصائص
connection-tokens = رموز الاتصال
applications = التطبيقات
outposts = النقاط الخارجية
bindings = عمليات الربط
policies = السياسات
flows = التدفقات
users = المستخدمون
groups = المجموعات
events = الأحداث
roles = الأدوار

superuser = مستخدم متميز: يستطيع حسابك فعل كل شيء.
no-role = ليس لحسابك دور في authentik. لا يرى إلا ما يستطيع استخدامه، ولا يمكنه تغيير شيء.
everything = يستطيع حسابك عرض كل شيء في RAC وتغييره.
read-only = يستطيع حسابك عرض كل شيء في RAC ولا يغيّر شيئًا.
hidden = ما يستطيع حسابك تغييره غير معروف: لا يُظهر authentik الصلاحيات إلا للحسابات التي تستطيع عرض الأدوار.
its-roles = { $count ->
    [zero] بلا أدوار: { $roles }.
    [one] دوره: { $roles }.
    [two] دوراه: { $roles }.
    [few] أدواره: { $roles }.
    [many] أدواره: { $roles }.
   *[other] أدواره: { $roles }.
}
role-of-its-own = دور خاص به
can-view-and-change = ما يستطيع حسابك عرضه: { $seen }. وما يستطيع تغييره: { $changed }.
can-view-and-change-nothing = ما يستطيع حسابك عرضه: { $seen }. ولا يستطيع تغيير شيء في RAC.
can-change = يستطيع حسابك عرض ما يمكنه استخدامه فقط. وما يستطيع تغييره: { $changed }.
can-change-nothing = يستطيع حسابك عرض ما يمكنه استخدامه فقط، ولا يغيّر شيئًا في RAC.
all-providers = الموفّرون
all-endpoints = نقاط النهاية
all-property-mappings = تعيينات الخصائص
all-connection-tokens = رموز الاتصال
some-providers = بعض الموفّرين
some-endpoints = بعض نقاط النهاية
some-property-mappings = بعض تعيينات الخصائص
some-connection-tokens = بعض رموز الاتصال
