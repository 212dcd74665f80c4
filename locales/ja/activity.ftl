title = アクティビティ
caption = アクティビティ
unknown = authentik はセッションの開始を記録しますが、終了は記録しません。そのため、セッションの長さや、現在続いているかどうかは、ここではわかりません。
refresh = 更新
export = エクスポート
export-failed = ファイルを書き出せませんでした。RAC Admin の一部を読み込めませんでした。

what = 内容
when = 日時
who = 実行者
provider = プロバイダー
endpoint = エンドポイント
user = ユーザー
from = 接続元
none = —
kind = 操作
period = 期間
all-users = すべてのユーザー
all-endpoints = すべてのエンドポイント
all-providers = すべてのプロバイダー
everything = すべての操作
clear = フィルターをクリア
kind-launches = 起動
kind-created = 作成
kind-changed = 変更
kind-deleted = 削除
kind-problems = 問題
last-days = { $days ->
    [1] 過去 24 時間
   *[other] 過去 { $days } 日間
}

empty-title = アクティビティはありません
empty-text = この期間、リモートアクセスに関するイベントは authentik にありません。特に設定しない限り、authentik は 1 年後にイベントを削除します。
no-match-title = フィルターに一致するアクティビティはありません
no-match-text = フィルターか期間を変更するか、クリアしてください。
event-count = イベント { $count } 件
read-until = イベントが多いため、一度に読み取れません。次の日時以降のすべてを表示しています：{ $time }
read-on = 古いイベントを読み取る
not-assigned-to-endpoint = 非表示：エンドポイントを特定できないイベントが { $count } 件あります。エンドポイントかアプリが削除されたか、読み取れませんでした。
not-assigned-to-provider = 非表示：プロバイダーを特定できないイベントが { $count } 件あります。エンドポイントかアプリが削除されたか、読み取れませんでした。
not-assigned-to-both = 非表示：エンドポイントとプロバイダーを特定できないイベントが { $count } 件あります。エンドポイントかアプリが削除されたか、読み取れませんでした。

by-hour = 時間帯別の起動数
by-endpoint = エンドポイント別の起動数
per-day = 1 日ごとの起動数
launches = 起動数
hour = 時間帯
day = 日付（UTC）
other-providers = その他のプロバイダー
all-launches = すべての起動
launches-in = { $of }：起動 { $count } 回
no-launches = 起動はありません。
busiest-hour = 起動 { $all } 回、最多は { $hour }（{ $most } 回）。
no-launches-in-days = 過去 { $days } 日間に起動はありません。
busiest-day = 過去 { $days } 日間の起動 { $all } 回、最多は { $day }（{ $most } 回）。
endpoints-launched = 起動されたエンドポイント { $count } 件。
other-endpoints = その他のエンドポイント { $count } 件
not-counted = 起動数を取得できませんでした。
not-counted-hidden-all = プロバイダー { $all } 件は、アプリがお使いのアカウントに表示されないため、数えていません。
not-counted-hidden = プロバイダー { $all } 件中 { $count } 件は、アプリがお使いのアカウントに表示されないため、数えていません。
not-counted-too-many = プロバイダー { $all } 件中 { $count } 件は、数えるのが最大 { $most } 件のため、数えていません。
not-counted-failed-all = プロバイダー { $all } 件は数えていません。{ $why }
not-counted-failed = プロバイダー { $all } 件中 { $count } 件は数えていません。{ $why }
