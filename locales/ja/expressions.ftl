in-line = { $line } 行目：{ $text }
hint-in-line = { $line } 行目、ヒント：{ $text }
more = 他 { $count } 件。

string-not-closed = ここで始まる文字列が閉じていません。
field-not-closed = ここで始まる f 文字列のフィールド {"{"}…{"}"} が閉じていません。
f-string-too-deep = ここで始まる f 文字列の入れ子が、Python には深すぎます。
typographic-quote = これは活字用の引用符です。Python で使用できるのは " と ' だけです。
refused-prefix = Python では引用符の前にこの文字を置けません。使用できるのは r、u、b、f、br、fr だけです。
refused-escape = ここで始まる文字列のエスケープが無効です。\x には 16 進数 2 桁、\u には 4 桁、\U には 8 桁、\N には波括弧で囲んだ名前が必要です。バックスラッシュ自体は 2 つ重ねて書いてください。
refused-brace = この f 文字列の {"}"} に対応する {"{"} がありません。波括弧を文字として書くには、2 つ重ねてください。
refused-empty-field = この f 文字列のフィールド {"{"}…{"}"} が空です。波括弧を文字として書くには、2 つ重ねてください。
refused-conversion = この f 文字列のフィールドで ! の後に置けるのは r、s、a だけです。
refused-bracket = この f 文字列のフィールド {"{"}…{"}"} の括弧が対応していません。
refused-lambda = この f 文字列のフィールド {"{"}…{"}"} の lambda は、丸括弧で囲む必要があります。
refused-field = この f 文字列のフィールド {"{"}…{"}"} は Python の式ではありません。
four-spaces = authentik は、複数行の文字列の中も含め、式のすべての行の前に空白を 4 つ追加します。
key-of-lines = authentik は、この文字列の中も含め、式のすべての行の前に空白を 4 つ追加するため、この鍵を読み取れません。
key-in-one-line = この文字列の鍵を読み取れません。最初と最後の行は、他の行と改行（\n）で区切る必要があります。
join-lines = 「"\n".join([…])」の形で書く

bracket-not-closed = 括弧 { $open } が閉じていません。
bracket-not-opened = 閉じ括弧 { $close } に対応する開き括弧がありません。
brackets-too-deep = ここで開いている括弧が 200 個を超えており、Python には多すぎます。
bracket-mismatched = { $line } 行目の括弧 { $open } が { $partner } ではなく { $close } で閉じられています。
tabs-and-spaces = 字下げにタブと空白が混在しており、Python では拒否されます。空白だけを使用してください。
indented-unexpectedly = この行は前の行より字下げされていますが、前の行はブロックを開始していません。
indented-like-none = この字下げは、上のどの行とも一致しません。
block-missing = コロンの後には、字下げしたブロックが必要です。
block-too-deep = ここで始まるブロックの入れ子が、Python には深すぎます。

else-if = Python では「else if」を「elif」と書きます。
colon-missing = 「{ $keyword }」で始まる行の末尾にはコロンが必要です。
single-equals = 1 つの = は値を代入します。比較には == と書いてください。
ampersands = Python では && ではなく「and」と書きます。
bars = Python では || ではなく「or」と書きます。
exclamation-mark = Python では ! ではなく「not」と書きます。
not-allowed-outside-strings = Python では、文字列の外でこの文字を使用できません。

only-comments = コメントしかありません。式を書くか、空のままにしてください。
open-end = 式が「return」なしで終わることがあり、その場合は設定を追加しません。すべての経路を「return {"{"}…{"}"}」で終えてください。
returns-string = authentik は dict 以外を無視しますが、ここでは文字列を返しています。
returns-number = authentik は dict 以外を無視しますが、ここでは数値を返しています。
returns-boolean = authentik は dict 以外を無視しますが、ここでは True か False を返しています。
returns-list = authentik は dict 以外を無視しますが、ここではリストを返しています。
returns-set = authentik は dict 以外を無視しますが、ここでは集合を返しています。要素が「name: value」になっていません。
settings-not-returned = 設定が返されていません。前に「return」を書いてください。
nothing-returned = 何も返されないため、設定を追加しません。「return {"{"}…{"}"}」で終えてください。

python-spelling = Python では「{ $name }」を { $spelling } と書きます。
only-in-policies = 「{ $name }」は authentik の式ポリシーにはありますが、プロパティマッピングにはありません。
not-defined = 「{ $name }」は Python、authentik、この式のどこでも定義されていません。つづりを確認してください。
only-at-launch = 「{ $name }」は起動時にしか存在しません。このマッピングのテストは、ここで失敗します。
http-request-none = 起動時の「http_request」は None です。「{ $code }」が失敗し、authentik はマッピング全体を除外します。先に「if request.http_request:」で確認してください。
