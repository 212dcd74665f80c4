refresh = 更新
chips = 絞り込み
chip-closed = 受付停止
chip-findings = 指摘あり
chip-open = 全員に公開
chip-never-launched = 起動履歴なし
chip-no-outpost = アウトポストなし
open-not-known = お使いのアカウントでは、どのエンドポイントが全員に公開されているかを確認できません。
not-launched-since = { $day } 以降、起動されていません。
saved-views = 保存済みビュー

view = 表示
view-title = この一覧の表示
density = 行の間隔
comfortable = ゆったり
compact = コンパクト
columns = 列
columns-help = このブラウザーで適用されます。
look-of-the-address = 列と行の間隔はこのページのアドレスによるものです。ここで変更するとアドレスが変わります。
use-own-look = このブラウザーの設定を使う
always = 常に表示
move-column-up = { $label } を上へ移動
move-column-down = { $label } を下へ移動
at-the-edge = これ以上移動できません。
moved = { $label } は { $place } 列目になりました。
reset = リセット
reset-done = 一覧の表示をデフォルトに戻しました。
close = 閉じる
view-name = ビューの名前
view-help = 現在の検索、フィルター、並び順、列、行の間隔をこのブラウザーに保存します。共有するにはリンクをコピーします。
save-view = ビューを保存
name-missing = 名前を入力してください。
saved = ビュー「{ $name }」を保存しました。
copy-view = { $name } へのリンクをコピー
delete-view = ビュー { $name } を削除
too-many-views = ビューは { $count } 件保存済みです。先に 1 件削除してください。

actions-of = { $name } の操作
edit = 編集
clone = 複製
copy-to = コピー先を選択…
delete = 削除
tokens-of = { $known ->
    [at-least] { $name } の接続トークン { $count } 件以上
    [unknown] { $name } の接続トークンの数は不明
   *[exactly] { $name } の接続トークン { $count } 件
}
endpoints-of = { $known ->
    [at-least] { $name } のエンドポイント { $count } 件以上
    [unknown] { $name } のエンドポイントの数は不明
   *[exactly] { $name } のエンドポイント { $count } 件
}
too-many-rows = authentik が { $drawn } 行のページに対して { $sent } 行を返しました。最初の { $drawn } 行だけを表示しています。
and-hidden = 他に、お使いのアカウントには表示されないものが { $count } 件
hidden-text = authentik は件数に含めますが、お使いのアカウントには表示しません。
only-visible = お使いのアカウントで閲覧できるものだけが表示されています。他にもある可能性があります。

none-match-search = { $object ->
    [provider] 「{ $search }」に一致する RAC プロバイダーはありません。
    [property-mapping] 「{ $search }」に一致するプロパティマッピングはありません。
    [connection-token] 「{ $search }」に一致する接続トークンはありません。
    [application] 「{ $search }」に一致するアプリはありません。
    [outpost] 「{ $search }」に一致するアウトポストはありません。
    [binding] 「{ $search }」に一致するバインディングはありません。
   *[endpoint] 「{ $search }」に一致するエンドポイントはありません。
}
none-match-both = { $object ->
    [provider] 「{ $search }」とフィルターに一致する RAC プロバイダーはありません。
    [property-mapping] 「{ $search }」とフィルターに一致するプロパティマッピングはありません。
    [connection-token] 「{ $search }」とフィルターに一致する接続トークンはありません。
    [application] 「{ $search }」とフィルターに一致するアプリはありません。
    [outpost] 「{ $search }」とフィルターに一致するアウトポストはありません。
    [binding] 「{ $search }」とフィルターに一致するバインディングはありません。
   *[endpoint] 「{ $search }」とフィルターに一致するエンドポイントはありません。
}
none-match-filters = { $object ->
    [provider] フィルターに一致する RAC プロバイダーはありません。
    [property-mapping] フィルターに一致するプロパティマッピングはありません。
    [connection-token] フィルターに一致する接続トークンはありません。
    [application] フィルターに一致するアプリはありません。
    [outpost] フィルターに一致するアウトポストはありません。
    [binding] フィルターに一致するバインディングはありません。
   *[endpoint] フィルターに一致するエンドポイントはありません。
}
no-match-text = 検索条件かフィルターを変更するか、クリアしてください。
clear = 検索とフィルターをクリア

selected = { $count } 件選択中
not-shown = うち { $count } 件はここに非表示
keep-shown = 表示分だけ選択
clear-selection = 選択を解除

type-name = 確認のため「{ $name }」と入力
type-number = 確認のため { $number } と入力
looking-what-goes = 一緒に削除されるものを確認中…
not-found = authentik で見つかりませんでした。存在しないか、お使いのアカウントには表示されません。まだ存在している可能性もあります。
still-there = 削除されていません。削除時に authentik で見つかりませんでしたが、まだ存在しています。
not-an-id = この ID は authentik では無効です。
asks-to-wait = authentik から待機を求められました
already-gone = 既に削除されていました。

breadcrumb = パンくずリスト
more-actions = その他の操作
copy-link = リンクをコピー
link-copied = このページへのリンクをコピーしました。
link-not-copied = コピーが許可されませんでした。代わりにウィンドウのアドレスをコピーしてください。
