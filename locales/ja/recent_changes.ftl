about = このタブで行ったプロバイダー、エンドポイント、プロパティマッピング、バインディング、接続トークンの変更と、ここからのアプリとアウトポストの変更です。インポートとプランによる変更も含みます。このタブのメモリにだけ記録され、再読み込み、切断、ロックで消えます。
empty-title = このタブでの変更はまだありません
empty-text = 作成、変更、削除したものがここに一覧表示され、元に戻せます。
caption = 最近の変更
change = 変更
when = 日時
state = 状態
undo = 元に戻す
can-be-undone = 元に戻せます
can-not-be-undone = 元に戻せません
changed-since = 元に戻されていません：その後に変更あり
partly = { $all } 件中 { $done } 件を元に戻しました
more = 他 { $count } 件
dropped = 古い変更 { $count } 件は保持されていません。
undo-of = 元に戻す：{ $title }
if-undone = 元に戻した場合：
undo-did = 元に戻すために行われた操作：

create-again = { $kind ->
    [provider] プロバイダー「{ $name }」を再作成
    [property-mapping] プロパティマッピング「{ $name }」を再作成
    [binding] バインディング「{ $name }」を再作成
    [application] アプリ「{ $name }」を再作成
    [outpost] アウトポスト「{ $name }」を再作成
    [connection-token] 接続トークン「{ $name }」を再作成
   *[endpoint] エンドポイント「{ $name }」を再作成
}
create-again-with-bindings = { $kind ->
    [provider] プロバイダー「{ $name }」をバインディング { $count } 件とともに再作成
    [property-mapping] プロパティマッピング「{ $name }」をバインディング { $count } 件とともに再作成
    [binding] バインディング「{ $name }」をバインディング { $count } 件とともに再作成
    [application] アプリ「{ $name }」をバインディング { $count } 件とともに再作成
    [outpost] アウトポスト「{ $name }」をバインディング { $count } 件とともに再作成
    [connection-token] 接続トークン「{ $name }」をバインディング { $count } 件とともに再作成
   *[endpoint] エンドポイント「{ $name }」をバインディング { $count } 件とともに再作成
}
delete = { $kind ->
    [provider] プロバイダー「{ $name }」を削除
    [property-mapping] プロパティマッピング「{ $name }」を削除
    [binding] バインディング「{ $name }」を削除
    [application] アプリ「{ $name }」を削除
    [outpost] アウトポスト「{ $name }」を削除
    [connection-token] 接続トークン「{ $name }」を削除
   *[endpoint] エンドポイント「{ $name }」を削除
}
restore = { $kind ->
    [provider] プロバイダー「{ $name }」の { $fields } を復元
    [property-mapping] プロパティマッピング「{ $name }」の { $fields } を復元
    [binding] バインディング「{ $name }」の { $fields } を復元
    [application] アプリ「{ $name }」の { $fields } を復元
    [outpost] アウトポスト「{ $name }」の { $fields } を復元
    [connection-token] 接続トークン「{ $name }」の { $fields } を復元
   *[endpoint] エンドポイント「{ $name }」の { $fields } を復元
}
provider-and-endpoint = プロバイダーとエンドポイント
add-again = { $kind ->
    [provider] プロバイダーを{ $object }に再追加
    [property-mapping] プロパティマッピングを{ $object }に再追加
    [binding] バインディングを{ $object }に再追加
    [application] アプリを{ $object }に再追加
    [outpost] アウトポストを{ $object }に再追加
    [connection-token] 接続トークンを{ $object }に再追加
   *[endpoint] エンドポイントを{ $object }に再追加
}
object = { $kind ->
    [provider] プロバイダー「{ $name }」
    [property-mapping] プロパティマッピング「{ $name }」
    [binding] バインディング「{ $name }」
    [application] アプリ「{ $name }」
    [outpost] アウトポスト「{ $name }」
    [connection-token] 接続トークン「{ $name }」
   *[endpoint] エンドポイント「{ $name }」
}

lost-settings = 「{ $name }」の設定は復元できません。お使いのアカウントでは閲覧できません。
lost-bindings = 「{ $name }」のバインディングの一部は復元できません。受付停止（上限 0）の状態で戻るため、バインディングを追加してから上限を設定してください。
lost-endpoints = 「{ $name }」のエンドポイントのうち、お使いのアカウントで閲覧できないものは復元できません。
lost-outposts = 「{ $name }」はアウトポストに再追加されません。アウトポストを読み取れませんでした。
lost-uses = 「{ $name }」は元の使用箇所で再選択されません。使用箇所を読み取れませんでした。
lost-expiring = 「{ $name }」のバインディングは復元できません。有効期限がありますが、API では書き込めません。
lost-access = アプリ「{ $name }」のバインディングの一部は復元できません。プロバイダーなしの状態で戻るため、バインディングを追加してからプロバイダーに割り当ててください。
lost-icon = 「{ $name }」のアイコンは復元できません。アップロードされたファイルです。
lost-along = authentik が「{ $name }」と一緒に削除するものや、これを参照しているもの（エンタイトルメント、バックチャネルプロバイダー、ブランドの既定のアプリ）は復元できません。
lost-token = アウトポスト「{ $name }」は新しいトークンで戻ります。自分で運用している場合は、そのトークンで起動してください。
lost-object = { $kind ->
    [provider] プロバイダー「{ $name }」は復元できません。
    [property-mapping] プロパティマッピング「{ $name }」は復元できません。
    [binding] バインディング「{ $name }」は復元できません。
    [application] アプリ「{ $name }」は復元できません。
    [outpost] アウトポスト「{ $name }」は復元できません。
    [connection-token] 接続トークン「{ $name }」は復元できません。
   *[endpoint] エンドポイント「{ $name }」は復元できません。
}

question = この変更を元に戻しますか？
not-back = ID と起動 URL は新しくなります。接続トークンは戻りません。
not-overwritten = その後に他のユーザーが変更したものは上書きされません。
forgotten = この変更の記録は、ここにはもうありません。
changed-fields = その後に変更されました：{ $fields }。何も書き込んでいません。
changed-value = { $name }：{ $old } → { $new }
changed-settings = { $name }（{ $changes }）
listed = { $first }、{ $second }
value = 「{ $value }」
no-value = なし
missing = { $kind ->
    [provider] 対応するプロバイダーがなくなりました。
    [property-mapping] 対応するプロパティマッピングがなくなりました。
    [binding] 対応するバインディングがなくなりました。
    [application] 対応するアプリがなくなりました。
    [outpost] 対応するアウトポストがなくなりました。
    [connection-token] 対応する接続トークンがなくなりました。
   *[endpoint] 対応するエンドポイントがなくなりました。
}
needs = { $kind ->
    [provider] 対応するプロバイダーが削除されています。先にその削除を元に戻してください。
    [property-mapping] 対応するプロパティマッピングが削除されています。先にその削除を元に戻してください。
    [binding] 対応するバインディングが削除されています。先にその削除を元に戻してください。
    [application] 対応するアプリが削除されています。先にその削除を元に戻してください。
    [outpost] 対応するアウトポストが削除されています。先にその削除を元に戻してください。
    [connection-token] 対応する接続トークンが削除されています。先にその削除を元に戻してください。
   *[endpoint] 対応するエンドポイントが削除されています。先にその削除を元に戻してください。
}
in-use = 使用中のため削除しませんでした：{ $users }。
count-endpoints = エンドポイント { $count } 件
count-providers = プロバイダー { $count } 件
count-connection-tokens = 接続トークン { $count } 件
count-bindings = バインディング { $count } 件
count-outposts = アウトポスト { $count } 件
count-others = その他のオブジェクト { $count } 件

undone = 元に戻しました
already-as-before = 既に元どおり
count-already-as-before = { $count } 件は既に元どおりでした。
undone-changes = { $count ->
    [0] 何も元に戻していません
   *[other] オブジェクト { $count } 件の変更を元に戻しました
}
undone-changes-of = { $done ->
    [0] 何も元に戻していません
   *[other] オブジェクト { $all } 件中 { $done } 件の変更を元に戻しました
}
undone-changes-summary = { $count ->
    [0] 何も元に戻していません。
   *[other] オブジェクト { $count } 件の変更を元に戻しました。
}
undone-changes-so-far = { $count ->
    [0] まだ何も元に戻していません。
   *[other] これまでにオブジェクト { $count } 件の変更を元に戻しました。
}

conflict-text = 変更後に authentik 側で再び変更されました。フィールドごとに、変更前の値に復元するかどうかを選択してください。
conflict-base = 自分の変更
conflict-take-mine = 変更前の値に復元
conflict-keep-theirs = authentik の内容を残す
conflict-save = この選択を保存
somebody-changed = { $kind ->
    [provider] このプロバイダーは他のユーザーによって変更されました
    [property-mapping] このプロパティマッピングは他のユーザーによって変更されました
    [binding] このバインディングは他のユーザーによって変更されました
    [application] このアプリは他のユーザーによって変更されました
    [outpost] このアウトポストは他のユーザーによって変更されました
    [connection-token] この接続トークンは他のユーザーによって変更されました
   *[endpoint] このエンドポイントは他のユーザーによって変更されました
}
as-before = 自分の変更前の値
as-now = 現在の値
as-yours = 自分が変更した値
