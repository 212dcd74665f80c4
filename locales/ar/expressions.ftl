in-line = السطر { $line }: { $text }
hint-in-line = السطر { $line }، تلميح: { $text }
more = و{ $count } أخرى.

string-not-closed = السلسلة النصية التي تبدأ هنا لا تُغلق.
field-not-closed = يوجد حقل {"{"}…{"}"} لا يُغلق في f-string التي تبدأ هنا.
f-string-too-deep = تداخل f-string التي تبدأ هنا أعمق مما تسمح به Python.
typographic-quote = هذه علامة اقتباس طباعية. لا تقبل Python إلا " و'.
refused-prefix = لا تسمح Python بهذه الأحرف قبل علامة الاقتباس، بل بـ r وu وb وf وbr وfr فقط.
refused-escape = تسلسل هروب غير صالح في السلسلة النصية التي تبدأ هنا: يحتاج \x إلى رقمين سداسيين عشريين، و\u إلى 4، و\U إلى 8، و\N إلى اسم بين قوسين متعرجين. لكتابة شرطة مائلة عكسية اكتب اثنتين.
refused-brace = ليس للقوس {"}"} في f-string هذه قوس فتح {"{"}. لكتابة قوس متعرج كنص اكتب اثنين.
refused-empty-field = يوجد حقل {"{"}…{"}"} فارغ في f-string هذه. لكتابة الأقواس المتعرجة كنص اكتبها مرتين.
refused-conversion = لا يمكن أن يلي ! في حقل من f-string هذه إلا r أو s أو a.
refused-bracket = الأقواس في أحد حقول {"{"}…{"}"} في f-string هذه غير متطابقة.
refused-lambda = يجب أن تكون lambda في حقل {"{"}…{"}"} من f-string هذه بين قوسين.
refused-field = يوجد حقل {"{"}…{"}"} في f-string هذه ليس تعبير Python.
four-spaces = يضيف authentik أربع مسافات قبل كل سطر من التعبير، حتى في السلاسل النصية متعددة الأسطر.
key-of-lines = يضيف authentik أربع مسافات قبل كل سطر من التعبير، حتى في هذه السلسلة النصية: لا يمكن قراءة المفتاح الموجود فيها.
key-in-one-line = لا يمكن قراءة المفتاح في هذه السلسلة النصية: يحتاج سطراه الأول والأخير إلى فاصل أسطر (\n) بينهما وبين الباقي.
join-lines = كتابتها بالصيغة «"\n".join([…])»

bracket-not-closed = القوس { $open } لا يُغلق.
bracket-not-opened = ليس للقوس { $close } قوس فتح.
brackets-too-deep = يوجد هنا أكثر من 200 قوس مفتوح، وهو أكثر مما تسمح به Python.
bracket-mismatched = القوس { $open } في السطر { $line } مغلق بـ { $close } بدلًا من { $partner }.
tabs-and-spaces = تختلط علامات الجدولة والمسافات في المسافة البادئة، وترفض Python ذلك. استخدم المسافات فقط.
indented-unexpectedly = المسافة البادئة لهذا السطر أكبر من سابقه الذي لا يبدأ كتلة.
indented-like-none = لا تطابق هذه المسافة البادئة أيًّا من الأسطر أعلاه.
block-missing = يجب أن تلي النقطتين الرأسيتين كتلة بمسافة بادئة.
block-too-deep = تداخل الكتلة التي تبدأ هنا أعمق مما تسمح به Python.

else-if = تكتب Python «else if» بالصيغة «elif».
colon-missing = السطر الذي يبدأ بـ «{ $keyword }» يحتاج إلى نقطتين رأسيتين في نهايته.
single-equals = علامة = المفردة تُسند قيمة. للمقارنة اكتب ==.
ampersands = تكتب Python «and» لا &&.
bars = تكتب Python «or» لا ||.
exclamation-mark = تكتب Python «not» لا !.
not-allowed-outside-strings = لا تسمح Python بهذا الحرف خارج السلاسل النصية.

only-comments = لا توجد إلا تعليقات. اكتب تعبيرًا أو اترك الحقل فارغًا.
open-end = قد ينتهي التعبير هنا من دون «return»، فلا يضيف إعدادات. أنهِ كل مسار بـ «return {"{"}…{"}"}».
returns-string = يتجاهل authentik ما ليس dict، وهذا يعيد سلسلة نصية.
returns-number = يتجاهل authentik ما ليس dict، وهذا يعيد رقمًا.
returns-boolean = يتجاهل authentik ما ليس dict، وهذا يعيد True أو False.
returns-list = يتجاهل authentik ما ليس dict، وهذا يعيد قائمة.
returns-set = يتجاهل authentik ما ليس dict، وهذا يعيد set: ليست لعناصرها صيغة «name: value».
settings-not-returned = لا تُعاد الإعدادات: اكتب «return» قبلها.
nothing-returned = لا يُعاد شيء: لا يضيف التعبير إعدادات. أنهه بـ «return {"{"}…{"}"}».

python-spelling = تكتب Python «{ $name }» بالصيغة { $spelling }.
only-in-policies = «{ $name }» موجود في سياسات التعبير في authentik، لا في تعيينات الخصائص.
not-defined = «{ $name }» غير معرّف في Python أو authentik أو هذا التعبير. تحقق من كتابته.
only-at-launch = «{ $name }» موجود عند التشغيل فقط: يفشل اختبار هذا التعيين هنا.
http-request-none = عند التشغيل تكون قيمة «http_request» هي None: يفشل «{ $code }» ويستبعد authentik التعيين كله. تحقق أولًا بـ «if request.http_request:».
