/**
 * Work with a workshop → what it gives. Where the workshop turns out to be damaged half-way, it is thrown away and the work is done again, once, with a
 * message that says so: records come from articles, and can always be made anew.
 */
import { message } from '../messages.ts'
import type { Message } from '../model/message.ts'
import { discardWorkshop, isDamage } from './open-workshop.ts'

export async function mendWorkshop<T extends { readonly messages: readonly Message[] }>(
  folder: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isDamage(error)) throw error
    discardWorkshop(folder)
    const done = await work()
    return { ...done, messages: [message('workshop-damaged', { path: folder }), ...done.messages] }
  }
}
