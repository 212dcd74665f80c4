undo = 元に戻す
recent-changes = 最近の変更
gone = この変更は、ここでは元に戻せなくなりました。
tokens-not-undoable = 元に戻せません。

deletion-of-provider = このタブの「最近の変更」から、エンドポイント、そのバインディング、アプリ、アウトポストとともに元に戻せます。その場合、ID と起動 URL は新しくなり、接続トークンは戻りません。
deletion-of-endpoint = このタブの「最近の変更」から、バインディングとともに元に戻せます。その場合、ID と起動 URL は新しくなり、接続トークンは戻りません。
deletion-of-property-mapping = このタブの「最近の変更」から元に戻せます。使用されていた場所で再び選択されます。その場合、ID は新しくなります。
deletion-of-other = このタブの「最近の変更」から元に戻せます。
