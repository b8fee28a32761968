/** What is loaded while questions are answered: the pages at the end, and their print. */
export { Sheet } from "./ui/print/Sheet.tsx";
export { Result } from "./ui/pages/Result.tsx";
export { Review } from "./ui/pages/Review.tsx";
