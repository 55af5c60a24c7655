import assert from "node:assert/strict";
import { test } from "node:test";
import { familyName, methodName, moduleName, typeName, versionName } from "../../src/blocks/block_names.ts";

test("a family is called as a program calls things, without the engine's own namespace", () => {
  const names = {
    "roboflow_core/dynamic_crop@v1": "dynamicCrop",
    "roboflow_core/llama_3_2_vision@v1": "llama32Vision",
    "roboflow_core/seg-preview@v1": "segPreview",
    "roboflow_core/camera-calibration@v1": "cameraCalibration",
    "roboflow_core/sam3_interactive@v1": "sam3Interactive",
    "acme/blur@v2": "acmeBlur",
    "roboflow_core/delete@v1": "deleteBlock",
    "input@v1": "inputBlock",
    "assert@v1": "assertBlock",
    "3d@v1": "_3d",
  };
  for (const [type, name] of Object.entries(names)) assert.equal(familyName(type), name);
});

test("a family's module is called in snake case", () => {
  assert.equal(moduleName("roboflow_core/seg-preview@v1"), "seg_preview");
  assert.equal(moduleName("Acme/Blur@v2"), "acme_blur");
});

test("a version is called by what stands behind the at sign", () => {
  assert.equal(versionName("roboflow_core/dynamic_crop@v12"), "v12");
  assert.equal(versionName("DynamicCrop"), "current");
});

test("a method is called by its property, and never as a member that every step has", () => {
  assert.equal(methodName("mask_opacity"), "maskOpacity");
  assert.equal(methodName("default"), "default");
  for (const name of ["name", "outputs", "to_string", "toJSON", "then", "constructor", "warnings"]) {
    assert.match(methodName(name), /Property$/);
  }
});

test("a type is called with a capital", () => {
  assert.equal(typeName("dynamicCrop"), "DynamicCrop");
  assert.equal(typeName("3d"), "_3d");
});
