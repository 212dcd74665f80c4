import = インポート
plan = プラン
import-about = 手元のものを選択、ドロップ、または貼り付けてください。Guacamole のファイル、.rdp ファイル、インベントリ、ホストのリスト、Terraform、ブループリント、RAC Admin からエクスポートしたファイルに対応しています。書き込む前に、何が変わるかが表示されます。
plan-about = プランファイルまたは別のインスタンスのエクスポートを、このインスタンスと比較します。適用するまで何も書き込まれません。
go-to-plan = プランファイルをこのインスタンスと比較
go-to-import = Guacamole、インベントリなどからインポート

source = ファイルまたはテキスト
choose-file = ファイルを選択
drop-hint-files = またはここにファイルをドロップ。複数のファイルはまとめて読み取られます。最大 10 MB、20,000 件。
too-large = ファイルが 10 MB を超えています。小さなファイルに分割してください。
too-large-together = ファイルの合計が 10 MB を超えています。一度に選択する数を減らしてください。
paste = または貼り付け
remove-file = 外す
format = 形式
recognise = 自動認識
preview = プレビュー
check = 確認
nothing-given = 先にファイルを選択するか、テキストを貼り付けてください。
not-read = ファイルを読み取れません
instance-not-read = インスタンスを読み取れませんでした
recognised = { $format }、{ $count } 件
size-bytes = { $count } バイト
size-kilobytes = { $count } kB
size-megabytes = { $count } MB
reading = インスタンスを読み取り中…
reading-part = インスタンスを読み取り中：{ $part }、{ $rows } / { $of }
unread-part = { $part }：{ $why }

options = すべての項目に適用
provider = プロバイダー
choose-provider = プロバイダーを選択
protocol = プロトコル
mappings = プロパティマッピング
none = なし
for-lacking-provider = ファイルでプロバイダーの指定がないエンドポイント { $count } 件に適用されます。
for-lacking-protocol = ファイルでプロトコルの指定がないエンドポイント { $count } 件に適用されます。
for-lacking-mappings = ファイルでプロパティマッピングの指定がないエンドポイント { $count } 件に適用されます。
flow = 認可フロー
choose-flow = 認可フローを選択
for-lacking-flow = ファイルで認可フローの指定がない新しいプロバイダーに適用されます。
into = すべてのエンドポイントの追加先
into-those-of-file = ファイルのプロバイダー
into-help = ファイルのプロバイダーの代わりに使う既存のプロバイダーです。選択すると、ファイルのプロバイダー、アプリ、アウトポストはインポートされません。
delete = ファイルにないものを削除
delete-affects = 対象はファイルにある種類のオブジェクトです。エンドポイントは、ファイルで指定されたプロバイダーか、ここで選択したプロバイダーのものだけです。ファイルにないバインディングも削除され、ファイルにないプロバイダーはアウトポストから外されます。
nothing-deleted = ファイルの { $count } 件をインポートできず、それが削除対象に当たる可能性があるため、何も削除されません。

columns = 列
columns-help = ファイルの各列の内容です。選択はこのブラウザーに記憶されます。
unnamed-column = 名前のない列
column-name = 名前
column-host = ホスト
column-port = ポート
column-protocol = プロトコル
column-maximum-connections = 最大同時接続数
column-users = ユーザー
column-groups = グループ
column-ignored = インポートしない
setting = パラメーター

preview-title = プレビュー
preview-caption = プレビュー
show = 表示
all = すべて
differences = 違い
filter = { $label }（{ $count }）
name = 名前
result = 結果
details = 詳細
select-all = すべて選択
select-none = 選択を解除
download-report = レポートをダウンロード
compare-again = もう一度比較
nothing-left = 違いはありません。このファイルの内容はすべてインスタンスにあります。
nothing-to-copy = 違いはありません。選択したものはすべて既にあります。
nothing-to-do = 適用するものはありません。
nothing-selected = 1 件以上選択してください。
outdated = プレビューは前回の実行前のものです。残りを確認するには、もう一度比較してください。
empty = このファイルにオブジェクトはありません。
nothing-imported = このファイルには、そのままインポートできるものがありません。
losses = インポートされないもの
notes = メモ
unread = インスタンスの一部を読み取れませんでした
more = 他 { $count } 件
create = 作成
change = 変更
same = 変更なし
delete-it = 削除
cannot = 不可
listed = { $first }、{ $second }
count-create = 作成 { $count } 件
count-change = 変更 { $count } 件
count-same = 変更なし { $count } 件
count-delete = 削除 { $count } 件
count-cannot = 不可 { $count } 件
only-in = { $place } のみ
different = 違いあり
not-compared = 比較不可
count-only-in = { $place } のみ { $count } 件
count-different = 違いあり { $count } 件
count-not-compared = 比較不可 { $count } 件
same-summary = 違いはありません。{ $counts }。
what = { $kind ->
    [property_mapping] プロパティマッピング
    [provider] プロバイダー
    [application] アプリ
    [outpost] アウトポスト
    [binding] バインディング
   *[endpoint] エンドポイント
}
what-of = { $kind ->
    [property_mapping] { $of } のプロパティマッピング
    [provider] { $of } のプロバイダー
    [application] アプリ { $of }
    [outpost] { $of } のアウトポスト
    [binding] { $of } のバインディング
   *[endpoint] { $of } のエンドポイント
}
what-at-line = { $what } · { $line } 行目
line = { $line } 行目
source-at-line = { $source }、{ $line } 行目
note-at-line = { $note }（{ $line } 行目）
secret-changed = 変更あり（非表示）
secret-set = 設定あり（非表示）
secret-removed = 削除
not-set = 未設定
removed = 削除
chosen-here = ここで選択
not-in-the-file = ファイルになし
hidden = 非表示
hidden-and-different = 非表示、違いあり
finding = { $name }：{ $reason }
count-values = 値 { $count } 件
count-bindings = バインディング { $count } 件
unbound = バインディング { $count } 件を作成できません。「詳細」を確認してください。
open = 全員に公開：指定のユーザーとグループはどれも authentik にありません。
would-be-open = 新しいオブジェクト { $count } 件が全員に公開されます。使用を制限するはずのユーザー、グループ、ポリシーをどれもバインドできません。先にそれらを作成するか、印の付いた項目のチェックを外してください。
unknown-subjects = authentik に存在しないため、次へのバインディングは作成できません
needs = { $kind ->
    [property_mapping] プロパティマッピング「{ $name }」が必要ですが、選択されていません。
    [provider] プロバイダー「{ $name }」が必要ですが、選択されていません。
    [application] アプリ「{ $name }」が必要ですが、選択されていません。
    [outpost] アウトポスト「{ $name }」が必要ですが、選択されていません。
    [binding] バインディング「{ $name }」が必要ですが、選択されていません。
   *[endpoint] エンドポイント「{ $name }」が必要ですが、選択されていません。
}

import-endpoints = エンドポイント { $count } 件をインポート
importing-endpoints = エンドポイント { $count } 件をインポート中…
import-objects = オブジェクト { $count } 件をインポート
importing-objects = オブジェクト { $count } 件をインポート中…
delete-objects = オブジェクト { $count } 件を削除
deleting-objects = オブジェクト { $count } 件を削除中…
apply-changes = 変更 { $count } 件を適用
applying-changes = 変更 { $count } 件を適用中…
copy-objects = オブジェクト { $count } 件を { $there } にコピー
copying-objects = オブジェクト { $count } 件を { $there } にコピー中…
question = { $action }しますか？
row-create = { $kind ->
    [property_mapping] プロパティマッピング「{ $name }」を作成
    [provider] プロバイダー「{ $name }」を作成
    [application] アプリ「{ $name }」を作成
    [outpost] アウトポスト「{ $name }」を作成
    [binding] バインディング「{ $name }」を作成
   *[endpoint] エンドポイント「{ $name }」を作成
}
row-change = { $kind ->
    [property_mapping] プロパティマッピング「{ $name }」を変更
    [provider] プロバイダー「{ $name }」を変更
    [application] アプリ「{ $name }」を変更
    [outpost] アウトポスト「{ $name }」を変更
    [binding] バインディング「{ $name }」を変更
   *[endpoint] エンドポイント「{ $name }」を変更
}
row-delete = { $kind ->
    [property_mapping] プロパティマッピング「{ $name }」を削除
    [provider] プロバイダー「{ $name }」を削除
    [application] アプリ「{ $name }」を削除
    [outpost] アウトポスト「{ $name }」を削除
    [binding] バインディング「{ $name }」を削除
   *[endpoint] エンドポイント「{ $name }」を削除
}
row-same = { $kind ->
    [property_mapping] 変更なし：プロパティマッピング「{ $name }」
    [provider] 変更なし：プロバイダー「{ $name }」
    [application] 変更なし：アプリ「{ $name }」
    [outpost] 変更なし：アウトポスト「{ $name }」
    [binding] 変更なし：バインディング「{ $name }」
   *[endpoint] 変更なし：エンドポイント「{ $name }」
}
row-cannot = { $kind ->
    [property_mapping] 不可：プロパティマッピング「{ $name }」
    [provider] 不可：プロバイダー「{ $name }」
    [application] 不可：アプリ「{ $name }」
    [outpost] 不可：アウトポスト「{ $name }」
    [binding] 不可：バインディング「{ $name }」
   *[endpoint] 不可：エンドポイント「{ $name }」
}
row-refused = 不可：「{ $name }」
row-binding-create = 「{ $of }」と { $name } のバインディングを作成
row-binding-change = 「{ $of }」と { $name } のバインディングを変更
row-binding-delete = 「{ $of }」と { $name } のバインディングを削除
row-binding-same = 変更なし：「{ $of }」と { $name } のバインディング
row-binding-cannot = 不可：「{ $of }」と { $name } のバインディング
binding-failed = { $binding } へのバインディング：{ $why }
then-compare-again = { $why }閉じてから、もう一度比較してください。
left-open = バインディングが 1 つも作成されなかったため、全員に公開されているもの：{ $names }。失敗分を再試行するか、各ページでバインディングを追加してください。
deletes = オブジェクト { $count } 件が削除されます。削除されるエンドポイントのバインディングと接続トークンも、authentik が削除します。
deletes-with-rest = あわせてオブジェクト { $count } 件が削除されます。削除されるエンドポイントのバインディングと接続トークンも、authentik が削除します。
run-undo = このタブの「最近の変更」から元に戻せます。その場合、ID と起動 URL は新しくなり、接続トークンは戻りません。
run-undo-outposts = このタブの「最近の変更」から元に戻せます。その場合、ID と起動 URL は新しくなり、接続トークンは戻りません。アウトポストのトークンも新しくなるため、自分で運用しているものは新しいトークンで起動してください。
offline = ブラウザーがオフラインのため、残りは実行していません。オンラインに戻ったら、もう一度比較して残りを適用してください。

applied = 適用しました
already-so = 既に適用済み
count-already-so = { $count } 件は変更不要でした。

changes-applied = 変更 { $count } 件を適用しました
changes-applied-of = 変更 { $all } 件中 { $done } 件を適用しました
changes-applied-summary = 変更 { $count } 件を適用しました。
changes-applied-so-far = これまでに変更 { $count } 件を適用しました。

connecting = 接続中…
choose = インスタンスを選択
no-other = 他のインスタンスがありません。コピーや比較をするには、インスタンスを追加してください。
manage = インスタンスを管理
not-reached = 他のインスタンスに到達できませんでした
try-again = 再試行
switch-to = { $name } に切り替え
unavailable = { $name } は現在使用できません
no-token = このブラウザーには { $name } のトークンがありません。{ $name } に切り替え、接続してから、このページに戻ってください。
token-locked = { $name } のトークンはパスフレーズで暗号化されています。{ $name } に切り替え、ロックを解除してから、このページに戻ってください。
token-refused = { $name } のトークンを authentik が受け付けなくなりました。{ $name } に切り替え、接続してから、このページに戻ってください。
failed = { $why }{ $name } に切り替え、接続してから、このページに戻ってください。

copy = プロバイダーをコピー
copy-named = プロバイダー「{ $name }」をコピー
copy-about = 書き込む前に、コピー先で何が変わるかが表示されます。フロー、ユーザー、グループ、ポリシーは、スラッグと名前で照合されます。トークンは、それぞれのインスタンスだけに送信されます。
copy-to = コピー先
not-here = このプロバイダーは存在しないか、お使いのアカウントには表示されません。
back = すべてのプロバイダー
along = 一緒にコピー
along-help = バインディングがないと、新しいエンドポイントはアプリを使用できる全員に公開されます。コピー先にないプロパティマッピングは常に表示されます。ここで選択すると、コピー先にあるものも変更されます。
settings = 設定
endpoints = エンドポイント
bindings = バインディング
along-mappings = コピー先に既にあるプロパティマッピング
application = アプリ
outposts = アウトポスト
undo = 元に戻す
about-undo = このページを離れるまで、コピーを元に戻せます。{ $there } に作成されたものは削除され、変更されたものは元の値に戻ります。その後に他のユーザーが変更したものは除きます。
copied = { $there } にコピーしました：{ $what }
undo-of = 元に戻す：{ $what }
secrets-title = シークレットも { $there } に送信されます
secrets = シークレットは設定の一部です。このページでは非表示ですが、{ $there } にはそのまま送信されます。プロパティマッピングの式も送信されます。
secret = { $object }：{ $names }
missing-in = { $there } にないもの
create-too = プロパティマッピング「{ $name }」も作成
missing-flow = フロー「{ $name }」：RAC Admin はフローを作成しません。{ $there } で作成してから、もう一度比較してください。
missing-mapping = プロパティマッピング「{ $name }」はここで読み取れないため、コピーされません。{ $there } で作成してから、もう一度比較してください。
missing-provider = プロバイダー「{ $name }」：コピーされません。
missing-subject = { $kind ->
    [user] ユーザー「{ $name }」：RAC Admin はユーザーを作成しません。このユーザーへのバインディングはコピーされません。
    [group] グループ「{ $name }」：RAC Admin はグループを作成しません。このグループへのバインディングはコピーされません。
   *[policy] ポリシー「{ $name }」：RAC Admin はポリシーを作成しません。このポリシーへのバインディングはコピーされません。
}
needed-by = 必要とするもの：{ $objects }。
needed-by-more = 必要とするもの：{ $objects }、他 { $count } 件。

compare = インスタンスを比較
compare-about = プロバイダーとそれに属するものを名前で照合し、並べて表示します。何も書き込まれず、シークレットは非表示のままです。
compare-with = 比較先
also-compare = 一緒に比較
providers = プロバイダー
property-mappings = プロパティマッピング
applications = アプリ
