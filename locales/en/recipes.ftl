### Texts of recipes: what an administrator wants, and the parameters that do it.

## Results of creating objects of a recipe

created = Created
already-there = Was there already
