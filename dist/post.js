// The entry of the post step.
process.argv[2] = "post";
await import("./index.js");
