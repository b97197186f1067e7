/**
 * The keys, in order, of the objects that records, excerpts and cards are mostly made of: the workshop packs such an object as one number and its
 * values. What is not listed is packed with its keys, and nothing is lost but room: `tests/store/pack.test.ts` says when the list grows old. At most
 * 32: one more has a number of two bytes, which msgpackr 2.1 writes and does not read.
 */
export const recordShapes: readonly (readonly string[])[] = [
  'start,end',
  'text,start,end,type,name,origin,confidence',
  'label,score,origin',
  'type,name,text,mark,paragraph',
  'start,end,anchor,kind',
  'text,start,end',
  'anchor,text,form,speaker,cue,via,paragraph,about,start,end',
  'text,start,end,name',
  'text,name',
  'text,start,end,edtf,origin,confidence',
  'name,count',
  'text,start,end,kind,form,confidence,speaker,cue,via,rule',
  'heading,paragraphs',
  'text,start,end,type,name,origin,confidence,role,joined',
  'text,start,end,kind,form,speaker,cue,via,rule,confidence',
  'text,start,end,edtf,relative,origin,confidence',
  'text,start,end,type,name,origin,confidence,joined',
  'text,start,end,origin',
  'path,sha256,bytes,encoding,format,language,text,frontMatter,title,standfirst,date,byline,dateline,sections,related,reader,sentences,mentions,quotations,dates,glosses,bounds,tags',
  '',
  'id,passages,quotations',
  'direct,mixed,indirect',
  'edtf,origin,start,end',
  'text,start,end,place',
  'text,start,end,edtf,origin,confidence,publication',
  'text,start,end,type,name,origin,confidence,role',
  'type,name',
  'title,label,start,end',
  'title,label,paragraph',
  'text,start,end,type,name,origin,confidence,acts,actsRule',
  'edtf,evidence',
  'id,digest,sha256,bytes,language,title,titleInferred,standfirst,opening,date,dateOrigin,bounds,byline,source,section,words,names,tags,related,speakers,quotations,forms,told,simhash',
].map((keys) => (keys === '' ? [] : keys.split(',')))
