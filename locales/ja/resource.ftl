failure-not-found = ここには何もありません
failure-no-permission = 閲覧が許可されていません
failure-unsupported = まだサポートされていません
failure-other = 読み込めませんでした
try-again = 再試行
request-id = リクエスト ID（authentik のログ用）：{ $id }

none = なし
yes = はい
no = いいえ
managed = authentik が管理
hidden-mapping = お使いのアカウントでは閲覧できないマッピング（{ $id }）

checking-uses = 使用箇所を確認中…
no-uses = 他で使用されていません。
no-visible-uses = お使いのアカウントに表示される範囲では、他で使用されていません。表示されないオブジェクトで使用されている可能性があります。
maybe-more-uses = お使いのアカウントには表示されないものが他にもある可能性があります。
deleted-with-it = 一緒に削除
unlinked = 関連付けを解除（本体は残る）
kept-without-it = これなしで残る
left-dangling = 残るが、参照先がなくなる
also-affected = その他の影響
uses = { $what }：{ $objects }
uses-named = { $what }：{ $objects }（{ $names }）
uses-named-more = { $what }：{ $objects }（{ $names }、他 { $more } 件）
endpoints = エンドポイント { $count } 件
connection-tokens = 接続トークン { $count } 件
property-mappings = プロパティマッピング { $count } 件
bindings = バインディング { $count } 件
providers = プロバイダー { $count } 件
applications = アプリ { $count } 件
outposts = アウトポスト { $count } 件
others = { $kind } { $count } 件

clear-cache = authentik のポリシーキャッシュをクリア
clear-cache-what = authentik は、ユーザーに表示するエンドポイントとポリシーの結果を最長 1 日記憶します。キャッシュをクリアすると、全員について評価し直されます。
cache-cleared = authentik のポリシーキャッシュをクリアしました。
