import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** `createdAt` is the column `created_at`. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(
    propertyName: string,
    customName: string | undefined,
    embeddedPrefixes: string[],
  ): string {
    return super.columnName(customName ?? snake(propertyName), '', embeddedPrefixes);
  }
}
