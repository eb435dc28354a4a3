# Made by Typeferry 0.1.0, job 0. Do not edit: change the input and generate again.
# body: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
