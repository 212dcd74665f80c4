undo = 撤销
recent-changes = 最近更改
gone = 此更改已无法在此撤销。
tokens-not-undoable = 此操作无法撤销。

deletion-of-provider = 可在此标签页的“最近更改”中撤销：连同其端点、端点的绑定、应用程序和前哨。届时 ID 和启动地址是新的，连接令牌不会恢复。
deletion-of-endpoint = 可在此标签页的“最近更改”中撤销：连同其绑定。届时 ID 和启动地址是新的，连接令牌不会恢复。
deletion-of-property-mapping = 可在此标签页的“最近更改”中撤销：会在原使用之处重新选中它。届时 ID 是新的。
deletion-of-other = 可在此标签页的“最近更改”中撤销。
