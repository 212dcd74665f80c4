copied = コピーしました
already-copied = 既にコピー済み
count-already-copied = { $count } 件は既にコピーされていました。

bindings-copied = バインディング { $count } 件をコピーしました
bindings-copied-of = バインディング { $all } 件中 { $done } 件をコピーしました
bindings-copied-summary = バインディング { $count } 件をコピーしました。
bindings-copied-so-far = これまでにバインディング { $count } 件をコピーしました。

who-may = このエンドポイントを使用できるユーザー
everyone = アプリ「{ $application }」を使用できる全員が、このエンドポイントを使用できます。
everyone-unnamed = アプリを使用できる全員が、このエンドポイントを使用できます。
one-condition = { $kind ->
    [in-group] アプリ「{ $application }」を使用でき、グループ「{ $name }」に属するユーザーが、このエンドポイントを使用できます。
    [not-in-group] アプリ「{ $application }」を使用でき、グループ「{ $name }」に属さないユーザーが、このエンドポイントを使用できます。
    [is-user] アプリ「{ $application }」を使用できるユーザーのうち、ユーザー「{ $name }」だけが、このエンドポイントを使用できます。
    [is-not-user] アプリ「{ $application }」を使用できるユーザーのうち、ユーザー「{ $name }」以外が、このエンドポイントを使用できます。
    [policy-passes] アプリ「{ $application }」を使用でき、ポリシー「{ $name }」に合格したユーザーが、このエンドポイントを使用できます。
    [policy-fails] アプリ「{ $application }」を使用でき、ポリシー「{ $name }」に合格しないユーザーが、このエンドポイントを使用できます。
    [unknown-fails] アプリ「{ $application }」を使用でき、不明な対象「{ $name }」に合格しないユーザーが、このエンドポイントを使用できます。
   *[unknown-passes] アプリ「{ $application }」を使用でき、不明な対象「{ $name }」に合格したユーザーが、このエンドポイントを使用できます。
}
one-condition-unnamed = { $kind ->
    [in-group] アプリを使用でき、グループ「{ $name }」に属するユーザーが、このエンドポイントを使用できます。
    [not-in-group] アプリを使用でき、グループ「{ $name }」に属さないユーザーが、このエンドポイントを使用できます。
    [is-user] アプリを使用できるユーザーのうち、ユーザー「{ $name }」だけが、このエンドポイントを使用できます。
    [is-not-user] アプリを使用できるユーザーのうち、ユーザー「{ $name }」以外が、このエンドポイントを使用できます。
    [policy-passes] アプリを使用でき、ポリシー「{ $name }」に合格したユーザーが、このエンドポイントを使用できます。
    [policy-fails] アプリを使用でき、ポリシー「{ $name }」に合格しないユーザーが、このエンドポイントを使用できます。
    [unknown-fails] アプリを使用でき、不明な対象「{ $name }」に合格しないユーザーが、このエンドポイントを使用できます。
   *[unknown-passes] アプリを使用でき、不明な対象「{ $name }」に合格したユーザーが、このエンドポイントを使用できます。
}
several-conditions = アプリ「{ $application }」を使用でき、次の少なくとも 1 つに当てはまるユーザーが、このエンドポイントを使用できます：
several-conditions-unnamed = アプリを使用でき、次の少なくとも 1 つに当てはまるユーザーが、このエンドポイントを使用できます：
condition = { $kind ->
    [in-group] グループ「{ $name }」に属する
    [not-in-group] グループ「{ $name }」に属さない
    [is-user] ユーザー「{ $name }」である
    [is-not-user] ユーザー「{ $name }」ではない
    [policy-passes] ポリシー「{ $name }」に合格する
    [policy-fails] ポリシー「{ $name }」に合格しない
    [unknown-fails] 不明な対象「{ $name }」に合格しない
   *[unknown-passes] 不明な対象「{ $name }」に合格する
}
disabled = バインディング { $count } 件は無効なため、判定に使用されません。
negation = バインディングは 1 つ合格すれば十分です。反転したバインディングは、他の条件にかかわらず、指定したもの以外の全員が合格します。
no-application = プロバイダーにアプリがないため、誰もこのエンドポイントを使用できません。
application-first = アプリ「{ $application }」のバインディングが先に適用されます。合格しないユーザーはエンドポイントに到達できません。変更するには、{ $link }を開いてください。
application-first-unnamed = アプリのバインディングが先に適用されます。合格しないユーザーはエンドポイントに到達できません。変更するには、{ $link }を開いてください。
in-authentik = authentik のアプリ
mode = 有効なバインディングだけが判定に使用され、1 つ合格すれば十分です。authentik の API には、エンドポイント用の他のモードがありません。

expires = { $time } まで
hidden-text = エンドポイントを使用できるユーザーは、お使いのアカウントには表示されません。
caption = バインディング
bound-to = バインド先
order = 順序
enabled = 有効
passes = 合格条件
timeout = タイムアウト
failure = 失敗時
not-applicable = –
failure-passes = 合格
failure-refuses = 不合格
passes-members = メンバー
passes-others = 対象以外の全員（反転）
passes-user = このユーザー
passes-policy = ポリシーに合格
passes-not-policy = ポリシーに不合格（反転）
timeout-seconds = { $count } 秒
edit = 編集
delete = 削除
refresh = 更新
add = バインディングを追加
empty-title = バインディングはありません
empty-text = 使用できるユーザーを制限するには、エンドポイントをグループ、ユーザー、ポリシーのいずれかにバインドします。
label = { $kind ->
    [policy] ポリシー { $name }
    [group] グループ { $name }
   *[user] ユーザー { $name }
}
enabled-of = 有効：{ $binding }
switched-on = { $binding } を有効にしました。
switched-off = { $binding } を無効にしました。
switch-failed = バインディングの有効・無効を切り替えられませんでした：{ $why }
changed-meanwhile = 他のユーザーが変更しました。一覧には現在の状態が表示されています
move-up = { $binding } を上へ移動
move-down = { $binding } を下へ移動
actions-of = { $binding } の操作
is-first = 既に先頭です。
is-last = 既に末尾です。
moved = { $binding } は { $all } 件中 { $place } 番目になりました。順序の番号が { $written } 件変わりました。
move-failed = 一部のバインディングの順序を変更できませんでした
move-result = { $binding }：{ $result }
renumbered = 番号を変更
not-tried = 未実行

edit-title = バインディングを編集
create = バインディングを作成
save = 変更を保存
created = バインディングを作成しました。
saved = バインディングを保存しました。
already-so = 保存する変更はありません。
conflict-title = このバインディングは他のユーザーによって変更されました
kind = バインド先
policy = ポリシー
group = グループ
user = ユーザー
policy-help = ポリシーに合格したユーザーが合格します。
group-help = グループとそのサブグループのメンバーが合格します。
user-help = このユーザーだけが合格します。
choose-policy = ポリシーを選択
choose-group = グループを選択
choose-user = ユーザーを選択
policy-missing = ポリシーを選択してください。
group-missing = グループを選択してください。
user-missing = ユーザーを選択してください。
policies-not-visible = お使いのアカウントではポリシーを閲覧できません。
groups-not-visible = お使いのアカウントではグループを閲覧できません。
users-not-visible = お使いのアカウントではユーザーを閲覧できません。
kept-pick = 現在の選択はそのまま残ります。
superusers = スーパーユーザー
inactive = 無効
order-help = バインディングはこの順序で、小さい番号から評価されます。
enabled-help = 無効なバインディングは判定に使用されません。
negate = 結果を反転
negate-help = 結果を反転します。グループの場合、属さない全員が合格します。
timeout-help = ポリシーの実行がこの時間を超えると、失敗とみなされます。
seconds = 秒
failure-help = ポリシーが失敗またはタイムアウトしたときの結果です。
it-passes = 合格
it-does-not-pass = 不合格
no-number = 整数を入力してください。
no-timeout = 0 以上の整数（秒）を入力してください。
yes = はい
no = いいえ

delete-binding = バインディングを削除
delete-title = { $kind ->
    [policy] ポリシー「{ $name }」のバインディングを削除しますか？
    [group] グループ「{ $name }」のバインディングを削除しますか？
    [user] ユーザー「{ $name }」のバインディングを削除しますか？
   *[unknown] 不明な対象「{ $name }」のバインディングを削除しますか？
}
delete-text = 削除されるのはバインディングだけで、グループ、ユーザー、ポリシーは残ります。すぐに反映されます。
delete-last = 判定に使用される唯一のバインディングです。削除すると、アプリを使用できる全員がエンドポイントを使用できます。
delete-expiring = 元に戻せません。API ではバインディングの有効期限を書き込めません。
deleted = バインディングを削除しました。
deleted-of = { $kind ->
    [policy] ポリシー「{ $name }」のバインディングを削除しました。
    [group] グループ「{ $name }」のバインディングを削除しました。
    [user] ユーザー「{ $name }」のバインディングを削除しました。
   *[unknown] 不明な対象「{ $name }」のバインディングを削除しました。
}
already-gone = バインディングは既に削除されていました。
not-found = バインディングが authentik で見つかりませんでした。存在しないか、お使いのアカウントには表示されません。まだ存在している可能性もあります。

copy-many = バインディング { $count } 件をコピー
is-open-now = 「{ $name }」は、バインディングが追加されるまで、アプリを使用できる全員に公開されます。
choose = バインディング
choose-help = コピーの作成後に複製元からコピーされ、使用できるユーザーを決めます。
all-bindings = すべてのバインディング
reading = バインディングを読み込み中…
retry = 再試行
unread = コピーできません。複製先にはバインディングが作成されません。
open = コピーは、バインディングを追加するまで、アプリを使用できる全員に公開されます。
unknown = { $binding } はコピーできません。RAC Admin にはバインド先がわかりません。
only-visible = お使いのアカウントに表示されるバインディングだけが一覧に示され、コピーされます。
none = 複製元にバインディングはありません。
none-visible = 複製元のバインディングは、お使いのアカウントには表示されません。
ends = 有効期限は { $time }。コピーには有効期限がなくなります。
negated = { $binding }（反転）
not-enabled = { $binding }（無効）
negated-and-not-enabled = { $binding }（反転、無効）
