unreadable = config.json を読み取れませんでした：{ $why }
missing = `{ $field }` がありません
must-be-text = `{ $field }` は文字列でなければなりません
must-be-true-or-false = `{ $field }` は true か false でなければなりません
must-be-an-object = `{ $field }` はオブジェクトでなければなりません
must-be-a-list = `{ $field }` はリストでなければなりません
must-be-a-list-of-objects = `{ $field }` はオブジェクトのリストでなければなりません
must-be-a-list-of-language-tags = `{ $field }` は言語タグのリストでなければなりません
no-object = オブジェクトでなければなりません
incomplete = 応答が不完全でした
no-answer = サーバーが応答しませんでした

address-empty = authentik のアドレスを入力してください。例：https://auth.example.com
address-not-http = アドレスは https:// または http:// で始めてください。
address-has-credentials = アドレスからユーザー名とパスワードを除いてください。
address-malformed = 有効なアドレスではありません。ホストが必要で、空白は使用できません。
