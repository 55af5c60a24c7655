/** A part of a workflow that is there again and again: find things, cut them out, ask what they are, read that, count. */
function part(number: number): readonly object[] {
  const classes = ["red", "green", "blue"];
  const [find, crop, ask] = [`find_${number}`, `crop_${number}`, `ask_${number}`];
  return [
    {
      type: "roboflow_core/roboflow_object_detection_model@v2",
      name: find,
      images: "$inputs.image",
      model_id: "yolov8n-640",
    },
    {
      type: "roboflow_core/dynamic_crop@v1",
      name: crop,
      images: "$inputs.image",
      predictions: `$steps.${find}.predictions`,
    },
    {
      type: "roboflow_core/llama_vision@v2",
      name: ask,
      images: `$steps.${crop}.crops`,
      task_type: "classification",
      classes,
    },
    {
      type: "roboflow_core/vlm_as_classifier@v2",
      name: `read_${number}`,
      image: `$steps.${crop}.crops`,
      vlm_output: `$steps.${ask}.output`,
      classes,
    },
    {
      type: "roboflow_core/property_definition@v1",
      name: `count_${number}`,
      data: `$steps.${find}.predictions`,
      operations: [{ type: "SequenceLength" }],
    },
  ];
}

/** A sound definition of so many steps, which must be a multiple of five. */
export function workflowOfSteps(count: number): object {
  const numbers = Array.from({ length: count / 5 }, (_, number) => number);
  const output = (name: string, selector: string) => ({ type: "JsonField", name, selector });
  return {
    version: "1.0",
    inputs: [{ type: "WorkflowImage", name: "image" }],
    steps: numbers.flatMap(part),
    outputs: numbers.flatMap((number) => [
      output(`count_${number}`, `$steps.count_${number}.output`),
      output(`colors_${number}`, `$steps.read_${number}.predictions`),
    ]),
  };
}
