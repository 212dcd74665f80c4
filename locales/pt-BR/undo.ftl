undo = Desfazer
recent-changes = Alterações recentes
gone = Não é mais possível desfazer esta alteração aqui.
tokens-not-undoable = Não é possível desfazer isto.

deletion-of-provider = É possível desfazer isto nesta aba, em Alterações recentes: com os endpoints, os vínculos deles, o aplicativo e os outposts. Os IDs e endereços de abertura serão novos, e os tokens de conexão não voltam.
deletion-of-endpoint = É possível desfazer isto nesta aba, em Alterações recentes: com os vínculos. O ID e o endereço de abertura serão novos, e os tokens de conexão não voltam.
deletion-of-property-mapping = É possível desfazer isto nesta aba, em Alterações recentes: ele volta a ser selecionado onde estava. O ID será novo.
deletion-of-other = É possível desfazer isto nesta aba, em Alterações recentes.
