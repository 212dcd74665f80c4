caption = 変更履歴
what = 内容
when = 日時
who = 実行者
whence = 接続元
how = 方法
refresh = 更新
authentik = authentik 自身
acting-as = { $user }（{ $other } になりすまし）
unknown = 不明
empty-title = イベントはありません
empty-text = このオブジェクトのイベントは authentik にないか、既に削除されています。
forbidden = お使いのアカウントでは authentik のイベントを閲覧できません。イベントの閲覧権限があると、誰がいつ何を変更したかがここに表示されます。
no-diff = authentik が変更内容を正確に記録するのは、エンタープライズ版の監査機能を使用している場合だけです。
revert = 変更前に戻す
revert-of = { $who } による変更を変更前に戻す
logged-change = { $who } による変更（変更履歴より）
by-blueprint = ブループリント
by-launch = 起動
by-api = API

nested-field = { $field } { $path }
field = { $field }：
from-to = 「{ $before }」→「{ $after }」
from-empty = 空 →「{ $after }」
to-empty = 「{ $before }」→ 空
added = 「{ $value }」を追加
added-empty = 空の値を追加
removed = 「{ $value }」を削除
removed-empty = 空の値を削除
changed = 変更あり
hidden-value = （非表示）

launched = 起動
model-created = 作成
model-changed = 変更
model-deleted = 削除
configuration-error = 設定エラー
configuration-warning = 設定の警告
policy-failed = ポリシーの失敗
mapping-failed = プロパティマッピングの失敗
authentik-failed = authentik の失敗
secret-viewed = シークレットの閲覧
created-kind = { $kind ->
    [provider] プロバイダーを作成：
    [endpoint] エンドポイントを作成：
    [mapping] プロパティマッピングを作成：
    [token] 接続トークンを作成：
   *[unknown] { $model } を作成：
}
changed-kind = { $kind ->
    [provider] プロバイダーを変更：
    [endpoint] エンドポイントを変更：
    [mapping] プロパティマッピングを変更：
    [token] 接続トークンを変更：
   *[unknown] { $model } を変更：
}
deleted-kind = { $kind ->
    [provider] プロバイダーを削除：
    [endpoint] エンドポイントを削除：
    [mapping] プロパティマッピングを削除：
    [token] 接続トークンを削除：
   *[unknown] { $model } を削除：
}
error-of-kind = { $kind ->
    [provider] プロバイダーの設定エラー：
    [endpoint] エンドポイントの設定エラー：
    [mapping] プロパティマッピングの設定エラー：
    [token] 接続トークンの設定エラー：
   *[unknown] { $model } の設定エラー：
}
warning-of-kind = { $kind ->
    [provider] プロバイダーの設定の警告：
    [endpoint] エンドポイントの設定の警告：
    [mapping] プロパティマッピングの設定の警告：
    [token] 接続トークンの設定の警告：
   *[unknown] { $model } の設定の警告：
}
created-many = { $kind ->
    [provider] プロバイダー { $count } 件を作成：
    [endpoint] エンドポイント { $count } 件を作成：
    [mapping] プロパティマッピング { $count } 件を作成：
    [token] 接続トークン { $count } 件を作成：
   *[unknown] { $model } { $count } 件を作成：
}
changed-many = { $kind ->
    [provider] プロバイダー { $count } 件を変更：
    [endpoint] エンドポイント { $count } 件を変更：
    [mapping] プロパティマッピング { $count } 件を変更：
    [token] 接続トークン { $count } 件を変更：
   *[unknown] { $model } { $count } 件を変更：
}
deleted-many = { $kind ->
    [provider] プロバイダー { $count } 件を削除：
    [endpoint] エンドポイント { $count } 件を削除：
    [mapping] プロパティマッピング { $count } 件を削除：
    [token] 接続トークン { $count } 件を削除：
   *[unknown] { $model } { $count } 件を削除：
}
provider = プロバイダー
endpoint = エンドポイント
property-mapping = プロパティマッピング
connection-token = 接続トークン
endpoint-of = { $application } のエンドポイント

recent = 最新のイベント
recent-empty = リモートアクセスに関するイベントは、まだ authentik にありません。
and-more = 他 { $count } 件
