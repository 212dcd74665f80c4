export = エクスポート
import = インポート…

export-objects = { $object ->
    [provider] RAC プロバイダーをエクスポート
    [property-mapping] プロパティマッピングをエクスポート
   *[endpoint] エンドポイントをエクスポート
}
export-count = { $object ->
    [provider] RAC プロバイダー { $count } 件をエクスポート
    [property-mapping] プロパティマッピング { $count } 件をエクスポート
   *[endpoint] エンドポイント { $count } 件をエクスポート
}
format = 形式
csv-help = 表計算ソフト用の表です。RAC Admin で読み込み直せます。
plan-file-help = RAC Admin のプランファイルです。保管、比較、インポートに必要なすべてを含みます。
terraform-help = プロバイダー { $name } 用の構成です。import ブロックを含みます。
blueprint = ブループリント
blueprint-help = authentik がここからオブジェクトを作成します。別のインスタンスでも使用できます。
also = 一緒にエクスポート
also-property-mappings = プロパティマッピング
also-providers = プロバイダー
also-applications = アプリ
also-outposts = アウトポスト
also-endpoints = エンドポイント
secrets = シークレットを含める
secrets-help = 含めない場合、ファイルには目印だけが入り、インポート時には保存済みの値が維持されます。
reading-part = 読み取り中：{ $part }、{ $done } / { $all }

size = オブジェクト { $objects } 件、{ $size } kB
nothing = エクスポートするものがありません。オブジェクトが存在しないか、お使いのアカウントには表示されません。
no-secrets = これらのオブジェクトの設定にシークレットはありません。
file-secrets = ファイルを持つ人は誰でも、これらのシークレットを読み取れます
holder = { $kind }「{ $name }」：{ $secrets }
left-out = オブジェクト { $count } 件にシークレットがあります。ファイルには含まれません。
left-out-terraform = オブジェクト { $count } 件にシークレットがあります。Terraform が変数として入力を求めます。
left-out-of-blueprint = オブジェクト { $count } 件にシークレットがあります。ブループリントのコンテキストに { $key }… として指定してください。authentik に既にあるものは、ブループリントでは変更されません。新しいものは、コンテキストがなければシークレットが空になります。
expressions = プロパティマッピングの式はそのままエクスポートされます。シークレットが含まれていないか確認してください。
losses = この形式に含まれないもの
needs = ブループリントには authentik 内の次のものが必要で、作成はされません
loss = { $what }：{ $why }
unread = 一部を読み取れませんでした
unread-part = { $part }：{ $why }
text = テキスト

copy = コピー
copied = コピーしました
copy-failed = コピーが許可されませんでした。代わりにテキストを選択してください
download = ダウンロード
download-file = { $name } をダウンロード
close = 閉じる
reading = 読み取り中…
