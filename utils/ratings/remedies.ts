/** What may have been tried (rule 38), in the order in which it is offered; the person's own remedies stand beside them. */
export const REMEDIES = [
  'walked',
  'stretched',
  'massaged',
  'warm-bath',
  'pack',
  'absorbing',
  'pillow',
  'other',
] as const;
export type Remedy = (typeof REMEDIES)[number];
