export { type PackedList, unpackingFirst } from '../../../exchange/packedList.ts';
