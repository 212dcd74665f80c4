settings = 設定
settings-help = Guacamole の接続パラメーターです。
view = 設定の表示形式
parameters = パラメーター
text = テキスト

language = テキストの言語
yaml = YAML
json = JSON
text-help = 1 行に 1 つ「name: value」を書くか、JSON で書きます。0123、1e5、no などは、引用符の有無にかかわらず文字列のままです。
not-as-parameters = 「パラメーター」に戻るには、テキストのエラーを修正してください。
undo = 元に戻す
nothing-to-undo = 元に戻す変更はありません。
redo = やり直す
nothing-to-redo = やり直す変更はありません。
rewrite = テキストを書き換える
keep-text = テキストをそのまま残す
decide-first = 先に、テキストを書き換えるかどうかを選択してください。
rewrites = この変更はテキスト全体を書き換えます。引用符と改行は失われます。「元に戻す」でテキストを復元できます。
rewrites-comments = この変更はテキスト全体を書き換えます。コメント { $count } 件が失われます。「元に戻す」でテキストを復元できます。
comments-in-value = この値を変更すると、値の中のコメント { $count } 件がテキストから削除されます。「元に戻す」でテキストを復元できます。
count-comments-not-saved = コメント { $count } 件は保存されません。authentik は名前と値だけを保存します。
comments-not-in-json = JSON にはコメントがないため、切り替えるとコメント { $count } 件が削除されます。「元に戻す」でテキストを復元できます。
show-secrets = シークレットを表示
hide-secrets = シークレットを隠す
covered = テキストを編集するには、シークレットを表示してください。

search = パラメーターを検索
search-hint = 名前または意味
add = パラメーターを追加
add-hint = 名前または意味でパラメーターを検索
add-unknown = カタログにないため、入力どおりに追加
add-set = 設定済み：移動する
parameter-option = { $section }：{ $meaning }
none-set = パラメーターは設定されていません。guacd のデフォルトが適用されます。
none-set-matches = 「{ $search }」に一致する設定済みパラメーターはありません。
not-set-yet = 一致するが未設定
add-one = 追加
add-name = { $name } を追加
more-matches = 他 { $count } 件。検索語を追加してください。
other-section = カタログ外
unknown = カタログにない名前です。そのまま残します。
default = デフォルト：{ $value }
only-newer = authentik に同梱のものより新しい guacd が必要です。
recipes = レシピ
remove = { $name } を削除
reset = { $name } をリセット
not-set = 未設定
true = オン
false = オフ
empty = （空）
kept-as = { $kind ->
    [null] null として保持
    [bool] 真偽値として保持
    [number] 数値として保持
    [list] リストとして保持
    [map] マップとして保持
   *[text] 文字列として保持
}
hidden = 非表示
show-key = 表示
hide-key = 隠す
show-name = { $name } を表示
hide-name = { $name } を隠す
upload = ファイルから
upload-of = ファイルから：{ $name }

error = エラー：
warning = 警告：
hint = ヒント：
more-findings = 他 { $count } 件。

copy-secrets = シークレット
copy-secrets-help = コピーしない場合は、「設定」で新しく入力してください。
copy-broken = シークレットを除くには、先に設定のテキストのエラーを修正してください。
copy-hidden = authentik がコピー元の設定をお使いのアカウントに表示しない場合、設定はコピーされません。
copy-secrets-named = { $names } をコピー
