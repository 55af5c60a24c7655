/** Parts of definitions. */
export const image = (name: string) => ({ type: "WorkflowImage", name });

export const output = (name: string, selector: string) => ({ type: "JsonField", name, selector });

export const crop = (name: string, more: object = {}) => ({
  type: "roboflow_core/absolute_static_crop@v1",
  name,
  images: "$inputs.image",
  x_center: 1,
  y_center: 2,
  width: 3,
  height: 4,
  ...more,
});
