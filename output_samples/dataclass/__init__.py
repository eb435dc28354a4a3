# Made by Typeferry 0.1.0, job 0dce036d08e2. Do not edit: change the input and generate again.
# options: target=dataclass, docs_base_url=https://platform.openai.com
# input: input/fine_tuning_job.ts sha256:02d567210f94969ed1ca974bbaf8ab1fc4e4f48e674ceb1950062dfa722d3d49
# input: input/harbour.ts sha256:ebe3f75279acd3abe79bd8ab7e0456ef91aadf3e991994f7d92dfabab3e85997
# input: input/units.ts sha256:9a2d4816232b614001ec49127c7eb40d5d5eceeb87ddc43c1ca4ea6ecf283944
# build: sha256:cd3ef7396ce2f0e2d5ef294204a97054e2bbe640c3f1a49fb6512f4d885e616d, 1 warning
# body: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
