interface Hidden { h: 1 } export { Hidden as Shown }; export { type Hidden as Again };
