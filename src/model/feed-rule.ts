/** Whether an entity or subject named in so many articles has a feed of its own: below, nobody would follow it. */
export function hasFeed(articles: number): boolean {
  return articles >= 3
}
