title = アクセス
table = アクセス
about = エンドポイントとそのアプリのバインディングに基づく、誰がどのエンドポイントに到達できるかの一覧です。authentik は起動のたびにポリシーを評価しますが、結果を 1 日記憶することがあります。実際に接続できるかどうかは、エンドポイントのチェックリストで確認できます。
refresh = 更新
only-own = authentik は、お使いのアカウント自身が使用できるエンドポイントだけを一覧に示します。一覧は最長 1 日前のものである可能性があります。

users = ユーザー
groups = グループ
rows = 行
search-users = ユーザーを検索
search-groups = グループを検索
search-endpoints = エンドポイントを検索
filters = フィルター
show = 表示
show-all = すべて
show-open = 全員に公開
show-direct = ユーザーへの直接バインドのみ
more-than = 到達しうる件数が次を超える
more-than-wrong = 0 以上の整数を入力してください。
compare = 比較
compare-with = 比較相手
compare-choose = ユーザー
compare-needs-two = 比較する 2 人目のユーザーを選択してください。
clear = 検索とフィルターをクリア
not-while-comparing = 2 人のユーザーの比較中は効果がありません。

size = { $rows } × { $columns }
user-count = ユーザー { $count } 人
group-count = グループ { $count } 件
endpoint-count = エンドポイント { $count } 件
fact-and-fact = { $first } · { $next }
direct-pairs = ユーザーへの直接バインドのみの組み合わせが { $count } 件。
pairs-unknown = 他に { $count } 件は、ここでは確認できません。
maybe-open = 他のエンドポイント { $count } 件も全員に公開されている可能性があります。バインディングがお使いのアカウントに表示されないことがあります。
no-endpoints = エンドポイントはありません
no-endpoints-text = エンドポイントがないか、お使いのアカウントには表示されません。
no-users = 表示するユーザーはありません
no-users-text = お使いのアカウントに表示されるユーザーがないか、読み取れませんでした。
no-match = 検索とフィルターに一致するものはありません
inactive = （無効）
only-in = このグループだけに属し、他のグループには属さないユーザー

not-compared = 比較するユーザーの一方が表にありません。
nothing-to-compare = 検索とフィルターの結果、比較できるエンドポイントがありません。
nothing-compared = 何も比較できませんでした。エンドポイント { $count } 件は、アクセスが起動時に決まるか、ここでは確認できないため、比較できません。
same-endpoints = { $one } と { $other } は、同じエンドポイントに到達できます。
no-difference = 比較したエンドポイント { $count } 件に違いは見つかりませんでした。
differ-in-all = { $one } と { $other } は、エンドポイント { $all } 件すべてで異なります。
differ-in-some = { $one } と { $other } は、エンドポイント { $all } 件中 { $differ } 件で異なります。
differ-in-all-compared = { $one } と { $other } は、比較したエンドポイント { $all } 件すべてで異なります。
differ-in-some-compared = { $one } と { $other } は、比較したエンドポイント { $all } 件中 { $differ } 件で異なります。
more-uncertain = 他のエンドポイント { $count } 件は、アクセスが起動時に決まるか、ここでは確認できないため、比較できません。

legend = 記号
yes = はい
no = いいえ
at-launch = 起動時に決定
unknown = ここでは確認不可
blank = 空欄
not-direct = ユーザーへの直接バインドのみではない
cell = { $subject }、{ $endpoint }：{ $verdict }
exactly = { $count }
between = { $least }–{ $most }
reaches-all = エンドポイント { $all } 件すべてに到達可能
reaches-some = エンドポイント { $all } 件中 { $count } 件に到達可能
reaches-at-most-all = エンドポイント { $all } 件中、少なくとも { $least } 件、最大ですべてに到達可能
reaches-at-most-some = エンドポイント { $all } 件中、少なくとも { $least } 件、最大で { $most } 件に到達可能

why = 理由
why-how = セルをポイントするか、矢印キーで表内を移動すると、どのバインディングで決まるかが表示されます。クリックするか Enter キーを押すと、ここに固定されます。
unpin = セルの固定を解除
pair = { $subject } → { $endpoint }：{ $verdict }
full-name = { $name }（{ $username }）
members = { $group } のメンバー
account-inactive = アカウントが無効なため、サインインできません。
no-application = プロバイダーにアプリがないため、起動するものがありません。
application-hidden = プロバイダーのアプリは、お使いのアカウントには表示されません。
of-application = アプリ「{ $name }」：{ $reason }
of-endpoint = エンドポイント：{ $reason }
open-without-bindings = バインディングがないため、全員に公開されています。
bindings-hidden = お使いのアカウントには表示されないバインディングやグループで決まる可能性があります。
evaluated-at-launch = 起動のたびに authentik が評価します：{ $conditions }。
allowed-by = 許可した条件：{ $conditions }。
allowed-by-all = すべてに一致するため許可：{ $conditions }。
none-matches = どれにも一致しません：{ $conditions }。
one-does-not-match = すべてのバインディングに一致する必要がありますが、次に一致しません：{ $conditions }。
passes-if-it-fails = { $condition }（失敗時は合格）
open-bindings = バインディングを開く
check-user = このユーザーについて確認
ask = 今すぐ authentik に問い合わせる
can-use-now = authentik の現在の回答：{ $name } はアプリを使用できます。
can-not-use-now = authentik の現在の回答：{ $name } はアプリを使用できません。

reading-users = ユーザーを読み取り中：{ $done } / { $all }
reading-groups = グループを読み取り中：{ $done } / { $all }
reading-endpoints = エンドポイントを読み取り中：{ $done } / { $all }
reading-applications = アプリを読み取り中：{ $done } / { $all }
reading-bindings = バインディングを読み取り中：{ $done } / { $all }
incomplete = 一部が不足しています
try-again = 再試行
part-failed = { $part ->
    [users] ユーザー
    [groups] グループ
    [endpoints] エンドポイント
    [applications] アプリ
   *[bindings] バインディング
}のうち { $count } 件を読み取れませんでした。
part-hidden = { $part ->
    [users] ユーザー
    [groups] グループ
    [endpoints] エンドポイント
    [applications] アプリ
   *[bindings] バインディング
}のうち { $count } 件は、お使いのアカウントには表示されません。
part-unread = { $part ->
    [users] ユーザー
    [groups] グループ
    [endpoints] エンドポイント
    [applications] アプリ
   *[bindings] バインディング
}のうち { $count } 件は、多すぎるため読み取っていません。
not-in-table = これらは表に含まれていません。
membership-unknown = ユーザーが別のグループを通じて属しているかどうかは不明です。
result-unknown = これらによって決まるものは、ここでは確認できません。

export = エクスポート
export-access = アクセスをエクスポート
export-failed = RAC Admin の表を書き出す部分を読み込めませんでした。再試行してください。
exporting = エクスポート中…
nothing-to-export = まだ何も読み取っていません。
filtered-provider = プロバイダー「{ $name }」
filtered-endpoint = エンドポイント「{ $name }」
filtered-compared = { $one } と { $other } が異なる、または異なる可能性があるもの
filtered-groups = グループ
users-contain = ユーザーに「{ $text }」を含む
groups-contain = グループに「{ $text }」を含む
endpoints-contain = エンドポイントに「{ $text }」を含む
filtered-more-than = 到達しうる件数が { $count } 件を超える
not-filtered = なし
by-no-application = アプリなし
by-hidden = 表示されない
by-no-bindings = バインディングなし
not-listed-direct = いいえ、またはユーザーへの直接バインドのみではない
